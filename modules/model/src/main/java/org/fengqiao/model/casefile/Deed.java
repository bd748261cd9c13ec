package org.fengqiao.model.casefile;

import java.util.List;
import java.util.Map;

/**
 * One act with what was entered for it. {@link #on} changes the file. {@link #facts()} are asked for afterwards and say
 * what was done: they go into the hashed event as they are and name no person of the public; what only shows while it
 * is done is added through {@link History#adds}. {@link #words()} are personal text, which the event only commits to.
 */
public interface Deed {
    Act act();

    void on(Change change, Occasion occasion);

    default Map<String, Object> facts() {
        return Map.of();
    }

    default Map<String, Object> words() {
        return Map.of();
    }

    /** Rows beside the event which it commits to under its salt: by name, their fields in a fixed order. */
    default Map<String, List<String>> commits() {
        return Map.of();
    }
}
