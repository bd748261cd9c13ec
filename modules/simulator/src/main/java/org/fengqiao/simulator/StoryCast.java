package org.fengqiao.simulator;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Officer;

/** Who works on the case of a story, where, and with what words. */
abstract class StoryCast extends StoryTime {
    final County county;
    final Personnel personnel;
    final Matter matter;
    final Seen earlier;
    final Map<String, Officer> atWork = new HashMap<>();
    final Set<Long> acted = new HashSet<>();
    CaseFile file;

    StoryCast(Simulation simulation, CaseDraft draft, Matter matter, Seen earlier) {
        super(draft.registered(), simulation.end(), draft.dice());
        this.county = simulation.county();
        this.personnel = simulation.personnel();
        this.matter = matter;
        this.earlier = earlier;
    }

    Officer holder() {
        var person = file.hold().person();
        return person == null ? at(holdingOffice()) : personnel.officer(person);
    }

    /** The head of the office that has the case; null when it has none. */
    Officer head() {
        return personnel.head(holdingOffice());
    }

    /** The one who works on this case in an office; the same each time. */
    Officer at(Office office) {
        return atWork.computeIfAbsent(office.code(), o -> personnel.handler(office, dice, Set.of()));
    }

    /** A colleague of the one at work, who works on it from then on; null when there is none. */
    Officer successor(Office office) {
        var colleague = colleague(office);
        if (colleague != null) {
            atWork.put(office.code(), colleague);
        }
        return colleague;
    }

    /** Somebody of the office who has not touched the case; null when there is none. */
    Officer colleague(Office office) {
        return personnel.handler(office, dice, acted);
    }

    Office village() {
        return county.offices().of(matter.region());
    }

    Office town() {
        return county.townOf(village());
    }

    Office holdingOffice() {
        return county.offices().of(file.hold().office());
    }

    County county() {
        return county;
    }

    /** What it asks for by now: a request for advice may have become an appeal. */
    Purpose purpose() {
        return file.purpose();
    }

    Stage stage() {
        return file.stage();
    }

    /** The case that this one repeats or doubles; null for most. */
    Seen earlier() {
        return earlier;
    }

    String say(String key) {
        return matter.say(key, "", dice);
    }

    String say(String key, Object narrower) {
        return matter.say(key, narrower.toString(), dice);
    }

    /** A remark on a visit or a meeting; an appeal has no two sides to bring together. */
    String note(String occasion) {
        return say("note", matter.isDispute() ? occasion : "appeal");
    }

    Matter matter() {
        return matter;
    }

    Dice dice() {
        return dice;
    }

    CaseFile file() {
        return file;
    }
}
