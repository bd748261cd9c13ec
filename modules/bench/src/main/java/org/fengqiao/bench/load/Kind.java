package org.fengqiao.bench.load;

import static org.fengqiao.bench.load.Kind.Door.ENTRY;
import static org.fengqiao.bench.load.Kind.Door.PAGE;
import static org.fengqiao.bench.load.Kind.Door.REST;

/** What is asked of the server, and by which door. */
enum Kind {
    LOG_IN("log-in", ENTRY),
    WORKLIST("worklist", PAGE),
    SEARCH("search", PAGE),
    CASE("case", PAGE),
    INBOX("inbox", PAGE),
    DASHBOARD("dashboard", PAGE),
    FORM("form of an act", PAGE),
    ACT("act by form", PAGE),
    REST_LIST("REST: worklist", REST),
    REST_CASE("REST: case", REST),
    REST_EVENTS("REST: events", REST),
    REST_REGISTER("REST: register", REST),
    REST_ACT("REST: act", REST);

    /** Checking a password is dear on purpose, so that log-ins are no part of the pages' figure. */
    enum Door {
        ENTRY,
        PAGE,
        REST
    }

    private final String words;
    private final Door door;

    Kind(String words, Door door) {
        this.words = words;
        this.door = door;
    }

    String words() {
        return words;
    }

    Door door() {
        return door;
    }
}
