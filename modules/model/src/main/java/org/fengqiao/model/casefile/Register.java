package org.fengqiao.model.casefile;

import java.util.List;
import java.util.Map;

/** The matter is entered, once, whatever the door (条例 art. 21 ¶2). */
record Register(Registration told) implements Deed {
    @Override
    public Act act() {
        return Acts.the(Trait.ENTRY);
    }

    @Override
    public void on(Change change, Occasion occasion) {
        // The file was born with what was told; the event is all that is left to write.
    }

    @Override
    public Map<String, Object> facts() {
        return told.facts();
    }

    @Override
    public Map<String, Object> words() {
        return told.words();
    }

    @Override
    public Map<String, List<String>> commits() {
        return Map.of("narrative", told.narrative(), "parties", told.parties());
    }
}
