package org.fengqiao.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.fengqiao.model.Moment;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Channel;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Entry;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Registration;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Officer;
import org.fengqiao.time.LegalTime;

/**
 * The life of one case, told in order. A pause moves its clock on; whatever would happen after the end of the period
 * does not happen any more, and the case is left as it then stands.
 */
final class Walk {
    private final County county;
    private final Personnel personnel;
    private final Matter matter;
    private final Seen earlier;
    private final long id;
    private final LegalTime legal;
    private final LocalDateTime end;
    private final Dice dice;
    private final Map<String, Officer> atWork = new HashMap<>();
    private final Set<Long> acted = new HashSet<>();
    private LocalDateTime clock;
    private CaseFile file;
    private boolean accepted;
    private int parts;

    Walk(Simulation simulation, Draft draft, Matter matter, Seen earlier, long id) {
        this.county = simulation.county();
        this.personnel = simulation.personnel();
        this.end = simulation.end();
        this.dice = draft.dice();
        this.clock = draft.registered();
        this.matter = matter;
        this.earlier = earlier;
        this.id = id;
        this.legal = simulation.legal();
    }

    // --- the clock ---

    Walk minutes(int least, int most) {
        clock = OfficeHours.minutesAfter(clock, dice.between(least, most), dice);
        return this;
    }

    Walk days(int least, int most) {
        clock = OfficeHours.after(clock, dice.between(least, most), dice);
        return this;
    }

    /** Whether the period ended before this. */
    boolean isOver() {
        return !clock.isBefore(end);
    }

    LocalDate today() {
        return clock.toLocalDate();
    }

    Instant endOf(int daysFromNow) {
        return Moment.on(today().plusDays(daysFromNow + 1L)).at();
    }

    // --- registration ---

    void registeredAt(Office office, Channel channel) {
        var officer = at(office);
        file = CaseFile.registered(id, told(channel), occasion(officer));
        acted.add(officer.id());
    }

    void filedBy(Channel channel) {
        file = CaseFile.filed(id, told(channel), village(), occasion(null));
    }

    private Registration told(Channel channel) {
        boolean referred = channel == Channel.REFERRED;
        boolean oral = channel == Channel.PHONE || channel == Channel.VISIT && dice.chance(40);
        return new Entry(
                        channel.name(),
                        referred ? say("source") : null,
                        referred ? "ZB%d%07d".formatted(today().getYear(), dice.between(1, 9_999_999)) : null,
                        matter.purpose().name(),
                        matter.category(),
                        county.petitionClasses().get(matter.category()),
                        matter.region(),
                        matter.place(),
                        matter.summary(),
                        matter.text(),
                        oral,
                        matter.petitioner(),
                        matter.others(),
                        matter.headcount())
                .check(county.known());
    }

    // --- acts ---

    /** Done by whoever has the case in hand, or will when they receive it. */
    void hold(Deed deed) {
        by(holder(), deed);
    }

    void by(Officer officer, Deed deed) {
        if (!isOver()) {
            remind();
            file.perform(deed, occasion(officer));
            acted.add(officer.id());
        }
    }

    void citizen(Deed deed) {
        if (!isOver()) {
            remind();
            file.perform(deed, occasion(null));
        }
    }

    /** The story is told; what the clock watch has to say up to the end of the period comes last. */
    void end() {
        clock = end.minusSeconds(1);
        remind();
    }

    private void remind() {
        var watch = occasion(null);
        file.remindUpTo(watch.now(), watch);
    }

    /** Remembers that the matter was accepted: it counts once. */
    boolean acceptsNow() {
        boolean first = !accepted;
        accepted = true;
        return first;
    }

    /** The number the next part sent out will have. */
    int nextPart() {
        return ++parts;
    }

    // --- who ---

    Officer holder() {
        var person = file.hold().person();
        return person == null ? at(holdingOffice()) : personnel.officer(person);
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

    // --- where ---

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

    Stage stage() {
        return file.stage();
    }

    /** The case that this one repeats or doubles; null for most. */
    Seen earlier() {
        return earlier;
    }

    // --- words ---

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

    private Occasion occasion(Officer officer) {
        var at = clock.atZone(Moment.ZONE).toInstant();
        return new Occasion(officer, new Moment(at), county.offices(), dice::salt, legal);
    }
}
