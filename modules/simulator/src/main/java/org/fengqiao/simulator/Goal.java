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
    PART_SENT(7, null, (walk, office) -> part(walk, office)),
    PART_RECEIVED(8, null, (walk, office) -> part(walk, office).received()),
    PART_OBJECTED(10, null, (walk, office) -> part(walk, office).received().objected()),
    PART_DONE(14, null, (walk, office) -> part(walk, office).received().done()),
    SETTLED(14, Purpose.DISPUTE, (walk, office) -> settle(walk)),
    ANSWERED(10, Purpose.APPEAL, (walk, office) -> answer(walk)),
    DELIVERED(14, Purpose.APPEAL, (walk, office) -> deliver(walk)),
    DECLINED(8, Purpose.APPEAL, (walk, office) -> side(walk, Sidetracks::decline)),
    DIVERTED(8, null, (walk, office) -> side(walk, Sidetracks::divert)),
    WITHDRAWN(7, null, (walk, office) -> side(walk, Sidetracks::withdraw)),
    MERGED(5, null, (walk, office) -> merge(walk));

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

    private static Parts part(Walk walk, Office office) {
        accept(walk);
        return Parts.sent(walk, office.isCentre() ? Remit.of(walk.matter().category(), office, walk) : office);
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
