package org.fengqiao.supervision.ready;

import java.util.Map;
import java.util.TreeMap;

/** How a part of the house stands: whether people can be served, and what else is to be known of it. */
record PartOfHouse(String name, boolean serves, Map<String, String> told) {

    static PartOfHouse serving(String name) {
        return new PartOfHouse(name, true, Map.of());
    }

    static PartOfHouse failing(String name, String why) {
        return new PartOfHouse(name, false, Map.of("why", why));
    }

    PartOfHouse telling(String what, Object value) {
        var more = new TreeMap<>(told);
        more.put(what, String.valueOf(value));
        return new PartOfHouse(name, serves, more);
    }
}
