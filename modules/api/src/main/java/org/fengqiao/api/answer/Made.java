package org.fengqiao.api.answer;

import java.util.List;
import org.fengqiao.county.DispatchDesk;

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

    /** The cases that went down, with the version to act on next. */
    public record SentDown(List<DispatchDesk.Sent> cases) {}

    /** How many notices are still unread. */
    public record Unread(long unread) {}
}
