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
    private Long session;

    public void came(Way by, String from) {
        way = by;
        address = from;
    }

    /** Behind which session the request stands. */
    public void sits(Long number) {
        session = number;
    }

    /** Null for who has none, such as a program that sends its password. */
    public Long session() {
        return session;
    }

    public Way way() {
        return way;
    }

    public String address() {
        return address;
    }
}
