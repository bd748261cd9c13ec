package org.fengqiao.model.clock;

import org.fengqiao.model.office.Tier;

/**
 * What is wrong with one clock. {@code charged} is the office that the figures name until now; {@code office} the one
 * that owes it instead, null where nobody ever did.
 */
public record Flaw(int no, String name, CorrectionKind kind, String charged, String office) {
    public static Flaw neverBound(Clock clock, String charged) {
        return new Flaw(clock.no(), name(clock), CorrectionKind.VOID, charged, null);
    }

    public static Flaw wronglyCharged(Clock clock, String charged, String office) {
        return new Flaw(clock.no(), name(clock), CorrectionKind.RECHARGE, charged, office);
    }

    public boolean isVoid() {
        return kind == CorrectionKind.VOID;
    }

    Tier tier() {
        return office == null ? null : Tier.ofOffice(office);
    }

    private static String name(Clock clock) {
        var step = clock.step() == 0 ? "" : "#" + clock.step();
        return clock.rule() + step + (clock.part() == null ? "" : "/" + clock.part());
    }
}
