package org.fengqiao.simulator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.intake.Remark;
import org.fengqiao.model.petition.DecideExtension;
import org.fengqiao.model.petition.Extend;

/**
 * A few matters take long. Before their time is up the handler asks for more and the head of the office decides (条例
 * art. 34); some are refused, and some simply take too long.
 */
final class AskingForTime {
    private static final String HANDLE = "CLK-HANDLE";
    private static final String DISPUTE = "LOC-DISPUTE";
    private static final String THREE_WEEKS = "LOC-THREE-WEEKS";
    private static final String MEDIATION = "CLK-MEDIATION";
    private static final int LONG = 10;
    private static final int NEVER_ASKED = 15;
    private static final int AGREED = 85;
    private static final int FORESEEN = 90;

    private AskingForTime() {}

    /** Now and then the matter that was just accepted turns out to be a long one. */
    static void maybe(Walk walk) {
        if (walk.accepted() != null
                && walk.matter().purpose() != Purpose.SUGGESTION
                && walk.dice().chance(LONG)) {
            if (walk.dice().chance(45)) {
                quickEnough(walk);
            } else {
                taken(walk);
            }
        }
    }

    /** Longer than the county wants, and within the sixty days. */
    private static void quickEnough(Walk walk) {
        local(walk);
        studied(walk, 20, 40);
    }

    private static void taken(Walk walk) {
        local(walk);
        studied(walk, 25, 40);
        if (walk.dice().chance(NEVER_ASKED)) {
            studied(walk, 55, 75);
        } else {
            asked(walk);
            if (decided(walk)) {
                studied(walk, 62, 78);
            }
        }
    }

    /** The handler asks a few days before the sixtieth. */
    static void asked(Walk walk) {
        walk.until(walk.accepted().plusDays(walk.dice().between(44, 53)));
        ask(walk, whole(walk), since(walk), walk.dice().between(3, 6) * 5);
    }

    /** The request is a few days old, and the head has not decided yet. */
    static void askedLately(Walk walk) {
        walk.untilBeforeEnd(walk.dice().between(2, 4));
        ask(walk, whole(walk), since(walk), 30);
    }

    /** The head decides within days; tells what was decided. */
    static boolean decided(Walk walk) {
        return decide(walk, whole(walk), since(walk));
    }

    static void studied(Walk walk, int least, int most) {
        var to = walk.accepted().plusDays(walk.dice().between(least, most));
        walk.until(to.minusDays(walk.dice().between(4, 12))).hold(new Remark(walk.note("long"), false));
        walk.until(to);
    }

    /** Whoever sees after some days that three weeks will not do asks in time, mostly. */
    static void ofThreeWeeks(Walk walk, int days) {
        if (age(walk, walk.registered()) > days
                && !walk.matter().isDispute()
                && !walk.hasAsked(THREE_WEEKS)
                && walk.dice().chance(FORESEEN)) {
            ask(walk, THREE_WEEKS, walk.registered(), 20);
            decide(walk, THREE_WEEKS, walk.registered());
        }
    }

    /** The county's own three weeks, and the month in which mediation is usual, are asked for first. */
    static void local(Walk walk) {
        walk.days(1, 2);
        if (!walk.matter().isDispute()
                && age(walk, walk.registered()) < 17
                && walk.dice().chance(70)) {
            ask(walk, THREE_WEEKS, walk.registered(), 30);
            decide(walk, THREE_WEEKS, walk.registered());
        }
        walk.days(1, 3);
        if (walk.matter().isDispute()
                && age(walk, walk.accepted()) < 24
                && walk.dice().chance(80)) {
            ask(walk, MEDIATION, walk.accepted(), 60);
            decide(walk, MEDIATION, walk.accepted());
        }
    }

    /** An appeal has the sixty days of the law from its acceptance, a dispute the county's from its registration. */
    private static String whole(Walk walk) {
        return walk.matter().isDispute() ? DISPUTE : HANDLE;
    }

    private static LocalDate since(Walk walk) {
        return walk.matter().isDispute() ? walk.registered() : walk.accepted();
    }

    private static void ask(Walk walk, String rule, LocalDate since, int days) {
        if (walk.isWithin(rule, since) && walk.runs(rule)) {
            walk.asks(rule).hold(new Extend(rule, null, days, walk.say("extend", rule)));
        }
    }

    /** Nobody can grant what has run out: a head who comes too late can only refuse. */
    private static boolean decide(Walk walk, String rule, LocalDate since) {
        var head = walk.head();
        if (head == null || !walk.hasAsked(rule)) {
            return false;
        }
        walk.days(0, 2);
        boolean agreed = walk.dice().chance(AGREED) && walk.isWithin(rule, since);
        // The parties agree to a longer mediation, not the head.
        var consent = agreed && walk.matter().isDispute() ? walk.say("consent") : null;
        var words = walk.say("decide", agreed ? "agreed" : "refused");
        walk.by(head, new DecideExtension(agreed, words, rule, null, consent));
        return agreed;
    }

    private static long age(Walk walk, LocalDate since) {
        return ChronoUnit.DAYS.between(since, walk.today());
    }
}
