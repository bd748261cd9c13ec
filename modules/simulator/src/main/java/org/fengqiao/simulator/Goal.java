package org.fengqiao.simulator;

import java.util.function.BiConsumer;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.office.Office;

/** Where an open case stands on the last day, how many workdays it may take to come so far, and what brings it there. */
enum Goal {
    REGISTERED(0, null, (walk, office) -> {}),
    FILED(0, null, (walk, office) -> {}),
    ARRIVED(0, null, (walk, office) -> {}),
    SENT_DOWN(6, null, (walk, office) -> {}),
    RECEIVED(2, null, (walk, office) -> Arrival.received(walk)),
    ACCEPTED(5, null, (walk, office) -> accept(walk)),
    PART_SENT(7, null, (walk, office) -> part(walk, office, 1, 6)),
    PART_RECEIVED(8, null, (walk, office) -> part(walk, office, 3, 7).received()),
    PART_OBJECTED(
            10, null, (walk, office) -> part(walk, office, 5, 8).received().objected()),
    PART_DONE(14, null, (walk, office) -> part(walk, office, 8, 14).received().done()),
    SETTLED(14, Purpose.DISPUTE, (walk, office) -> settle(walk)),
    ANSWERED(10, Purpose.APPEAL, (walk, office) -> answer(walk)),
    DELIVERED(14, Purpose.APPEAL, (walk, office) -> deliver(walk)),
    DECLINED(8, Purpose.APPEAL, (walk, office) -> side(walk, Sidetracks::decline)),
    DIVERTED(8, null, (walk, office) -> side(walk, Sidetracks::divert)),
    WITHDRAWN(7, null, (walk, office) -> side(walk, Sidetracks::withdraw)),
    MERGED(5, null, (walk, office) -> merge(walk)),
    SIMPLE(1, Purpose.APPEAL, (walk, office) -> simple(walk)),
    ASKED(0, null, (walk, office) -> asked(walk)),
    GRANTED(0, null, (walk, office) -> granted(walk)),
    LATE(0, null, (walk, office) -> accept(walk));

    private final int workdays;
    private final Purpose purpose;
    private final BiConsumer<Walk, Office> rest;

    Goal(int workdays, Purpose purpose, BiConsumer<Walk, Office> rest) {
        this.workdays = workdays;
        this.purpose = purpose;
        this.rest = rest;
    }

    int workdays() {
        return workdays;
    }

    /** For those that are old: the age in days, counted from the registration; 0 where the workdays tell it. */
    int age() {
        return switch (this) {
            case ASKED -> 42;
            case GRANTED -> 72;
            case LATE -> 75;
            default -> 0;
        };
    }

    /** The only purpose that fits, or null when any does. */
    Purpose purpose() {
        return purpose;
    }

    /** From the arrival at the office to where the case is to stand; {@code office} is whose pile it is to lie on. */
    void reach(Walk walk, Office office) {
        rest.accept(walk, office);
    }

    private static void accept(Walk walk) {
        Arrival.received(walk);
        Settling.accepted(walk, 100);
    }

    private static void simple(Walk walk) {
        if (Simple.suits(walk)) {
            Simple.accepted(walk);
        } else {
            accept(walk);
        }
    }

    /** More time was asked for, and the head has not decided yet. */
    private static void asked(Walk walk) {
        accept(walk);
        if (walk.accepted() != null) {
            AskingForTime.askedLately(walk);
        }
    }

    private static void granted(Walk walk) {
        accept(walk);
        if (walk.accepted() != null) {
            AskingForTime.local(walk);
            AskingForTime.asked(walk);
            AskingForTime.decided(walk);
        }
    }

    /** Sent out some days before the end: most of what is out is not due yet. */
    private static PartsOut part(Walk walk, Office office, int least, int most) {
        accept(walk);
        walk.untilBeforeEnd(walk.dice().between(least, most));
        return PartsOut.sent(walk, office.isCentre() ? Remit.of(walk.matter().category(), office, walk) : office);
    }

    private static void settle(Walk walk) {
        accept(walk);
        Settling.mediated(walk);
    }

    private static void answer(Walk walk) {
        accept(walk);
        walk.days(2, 5);
        Answering.answered(walk);
    }

    private static void deliver(Walk walk) {
        answer(walk);
        Answering.delivered(walk);
    }

    private static void side(Walk walk, java.util.function.Consumer<Walk> track) {
        Arrival.received(walk);
        track.accept(walk);
    }

    private static void merge(Walk walk) {
        Arrival.received(walk);
        if (walk.earlier() != null) {
            Sidetracks.merge(walk);
        }
    }
}
