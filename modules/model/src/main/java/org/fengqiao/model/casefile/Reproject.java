package org.fengqiao.model.casefile;

import java.util.Map;

/** Open clocks were worked out anew: another version of their rule took them, or a calendar came. */
record Reproject(String reason) implements Deed {
    @Override
    public Act act() {
        return WatchAct.REPROJECT;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        // The clocks have moved already; the event says where to.
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
