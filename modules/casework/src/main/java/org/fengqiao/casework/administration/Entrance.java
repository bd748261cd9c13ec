package org.fengqiao.casework.administration;

import jakarta.enterprise.context.RequestScoped;

/** By which way a request came into the house, and from where. What no request began, the system did. */
@RequestScoped
public class Entrance {
    /** A page, a program, the launcher before the house opens, or the house itself. */
    public enum Way {
        PAGE,
        REST,
        LAUNCHER,
        SYSTEM
    }

    private Way way = Way.SYSTEM;
    private String address;

    public void came(Way by, String from) {
        way = by;
        address = from;
    }

    public Way way() {
        return way;
    }

    public String address() {
        return address;
    }
}
