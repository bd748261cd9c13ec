package org.fengqiao.simulator;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fengqiao.model.casefile.DeliveryMethod;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.casefile.WrittenNotice;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.petition.Tell;
import org.fengqiao.model.petition.Told;

/**
 * What the office in charge says to the citizen on the way: that it has the matter, how it stands, what will be done.
 * Each is planned when its time begins to run, mostly within it; some are late, and some are forgotten. What is planned
 * while the case is on its way waits until somebody has it in hand.
 */
final class Duties {
    private record Planned(Told told, LocalDateTime at) {}

    private static final Set<Stage> OWED = EnumSet.of(
            Stage.REGISTERED, Stage.TRANSFERRED, Stage.RECEIVED, Stage.ACCEPTED, Stage.HANDLING, Stage.ANSWERED);
    private static final int FORGOTTEN = 25;

    private final Walk walk;
    private final Dice dice;
    private final List<Planned> planned = new ArrayList<>();

    Duties(Walk walk) {
        this.walk = walk;
        this.dice = walk.dice();
    }

    /** From the receipt of the matter: contact in a working day, a notice in 15 days, progress in 5, measures in 14. */
    void begin(Office office) {
        planned.clear();
        if (slips(office)) {
            late(Told.CONTACT, 2, 6);
        } else if (dice.chance(60)) {
            plan(Told.CONTACT, OfficeHours.minutesAfter(walk.now(), dice.between(10, 120), dice));
        } else {
            after(Told.CONTACT, 1);
        }
        said(office, Told.NOTICE, 3, 8, 12, 16);
        said(office, Told.PROGRESS, 2, 4, 6, 11);
        if (walk.matter().purpose() != Purpose.SUGGESTION) {
            said(office, Told.MEASURES, 5, 8, 11, 16);
        }
    }

    /** Whoever got it from above tells its citizen so, within the five days in which they could still object. */
    void sentDown(Office below) {
        said(below, Told.NOTICE, 1, 4, 6, 9);
    }

    /** From the service of the answer: they are called back in five working days. */
    void delivered(Office office) {
        planned.clear();
        said(office, Told.RETURN_CALL, 1, 4, 6, 10);
    }

    /** Nothing more is owed by those who had it so far. */
    void over() {
        planned.clear();
    }

    /** Somebody else's doing made it needless to say this. */
    void done(Told told) {
        planned.removeIf(each -> each.told == told);
    }

    /** Says, in their order, what was planned for before that time. */
    void sayBefore(LocalDateTime time) {
        for (var next = next(); next != null; next = next()) {
            var at = latest(next.at, walk.lastTime());
            if (!at.isBefore(time) || walk.stage() == Stage.TRANSFERRED) {
                return;
            }
            planned.remove(next);
            walk.say(new Tell(next.told, walk.say("tell", next.told), paper(next.told)), at);
        }
    }

    /** What is owed in writing is handed over and signed for. */
    private WrittenNotice paper(Told told) {
        return told == Told.NOTICE
                ? new WrittenNotice(DeliveryMethod.IN_PERSON, null, null, walk.say("proof"), false)
                : null;
    }

    private Planned next() {
        planned.removeIf(each -> each.told != Told.RETURN_CALL && !OWED.contains(walk.stage()));
        return planned.stream().min(Comparator.comparing(Planned::at)).orElse(null);
    }

    private LocalDateTime latest(LocalDateTime wanted, LocalDateTime last) {
        return wanted.isAfter(last) ? wanted : OfficeHours.minutesAfter(last, dice.between(5, 60), dice);
    }

    private void said(Office office, Told told, int least, int most, int late, int latest) {
        if (slips(office)) {
            late(told, late, latest);
        } else {
            after(told, dice.between(least, most));
        }
    }

    private void late(Told told, int least, int most) {
        if (!dice.chance(FORGOTTEN)) {
            after(told, dice.between(least, most));
        }
    }

    private void after(Told told, int workdays) {
        plan(told, OfficeHours.after(walk.now(), workdays, dice));
    }

    private void plan(Told told, LocalDateTime at) {
        done(told);
        planned.add(new Planned(told, at));
    }

    private boolean slips(Office office) {
        return Diligence.slips(office, dice);
    }
}
