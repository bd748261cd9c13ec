package org.fengqiao.api.answer;

/** What was made or counted by a request that answers little else. */
public final class Made {
    private Made() {}

    /** The number of something new. */
    public record Id(long id) {}

    /** A registered matter: the version is what the next act has to show, the code is the citizen's. */
    public record Case(String number, int version, String code) {}

    /** A matter that its citizen filed, and the code to follow it by. */
    public record Filed(String number, String code) {}

    /** How many cases changed hands. */
    public record HandedOver(int cases) {}

    /** How many notices are still unread. */
    public record Unread(long unread) {}
}
