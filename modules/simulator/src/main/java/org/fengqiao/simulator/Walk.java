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
import org.fengqiao.model.casefile.Filing;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Registration;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.casefile.Watching;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.petition.Tell;
import org.fengqiao.model.review.RequestReview;
import org.fengqiao.model.review.ReviewOffer;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.deadline.Deadlines;

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
    private final Set<String> asked = new HashSet<>();
    private final Duties duties;
    private final LocalDateTime registered;
    private LocalDateTime clock;
    private CaseFile file;
    private LocalDate accepted;
    private int parts;

    Walk(Simulation simulation, Draft draft, Matter matter, Seen earlier, long id) {
        this.county = simulation.county();
        this.personnel = simulation.personnel();
        this.end = simulation.end();
        this.dice = draft.dice();
        this.registered = draft.registered();
        this.clock = registered;
        this.matter = matter;
        this.earlier = earlier;
        this.id = id;
        this.legal = simulation.legal();
        this.duties = new Duties(this);
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

    /** To some time in office hours on that day, or on the first workday after it; never back. */
    Walk until(LocalDate day) {
        if (day.isAfter(today())) {
            clock = OfficeHours.isWorkday(day)
                    ? OfficeHours.on(day, dice)
                    : OfficeHours.after(day.atStartOfDay(), 1, dice);
        }
        return this;
    }

    /** To some days before the end of the period. */
    Walk untilBeforeEnd(int days) {
        return until(end.toLocalDate().minusDays(days));
    }

    /** Some working time after this and, if there is any left, before the end of that day. */
    Walk within(LocalDate last) {
        int workdays = 0;
        for (var day = today().plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            workdays += OfficeHours.isWorkday(day) ? 1 : 0;
        }
        return days(Math.min(1, workdays), Math.min(5, workdays));
    }

    /** Whether the period ended before this. */
    boolean isOver() {
        return !clock.isBefore(end);
    }

    LocalDate today() {
        return clock.toLocalDate();
    }

    LocalDateTime now() {
        return clock;
    }

    LocalDate registered() {
        return registered.toLocalDate();
    }

    /** When something last happened to the case. */
    LocalDateTime lastTime() {
        return LocalDateTime.ofInstant(file.lastMoment().at(), Moment.ZONE);
    }

    Instant endOf(int daysFromNow) {
        return Moment.on(today().plusDays(daysFromNow + 1L)).at();
    }

    // --- registration ---

    void registeredAt(Office office, Channel channel) {
        var officer = at(office);
        file = Filing.registered(id, told(channel), occasion(officer));
        acted.add(officer.id());
        duties.begin(office);
    }

    void filedBy(Channel channel) {
        file = Filing.filed(id, told(channel), village(), occasion(null));
        duties.begin(village());
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
            duties.sayBefore(clock);
            does(officer, deed, clock);
        }
    }

    void citizen(Deed deed) {
        if (!isOver()) {
            duties.sayBefore(clock);
            remind(clock);
            file.perform(deed, occasion(null, clock));
        }
    }

    /** The citizen asks for a review, where an office may be asked and has somebody who had no hand in the matter. */
    boolean asksForReview(String reason) {
        var offer = isOver() ? null : ReviewOffer.of(file, occasion(null)).orElse(null);
        if (offer == null || successor(offer.reviewer()) == null) {
            return false;
        }
        duties.over();
        citizen(new RequestReview(reason, null, null));
        return true;
    }

    /** What the office in charge says to the citizen, at a time between two acts of the story. */
    void say(Tell tell, LocalDateTime at) {
        does(holder(), tell, at);
    }

    /** The story is told; what the clock watch has to say up to the end of the period comes last. */
    void end() {
        duties.sayBefore(end);
        remind(end.minusSeconds(1));
    }

    private void does(Officer officer, Deed deed, LocalDateTime at) {
        remind(at);
        file.perform(deed, occasion(officer, at));
        acted.add(officer.id());
    }

    private void remind(LocalDateTime until) {
        var watch = occasion(null, until);
        Watching.remindUpTo(file, watch.now(), watch, personnel::isLed);
    }

    /** What the citizen is told on the way, and when. */
    Duties duties() {
        return duties;
    }

    /** Remembers that more time is asked for, if the period has not ended before. */
    Walk asks(String rule) {
        if (!isOver()) {
            asked.add(rule);
        }
        return this;
    }

    boolean hasAsked(String rule) {
        return asked.contains(rule);
    }

    /** Whether a period that began on a day, if there was such a rule by then, has not run out yet. */
    boolean isWithin(String rule, LocalDate since) {
        return legal.rule(rule, since, county.code())
                .map(found -> Deadlines.of(found, since, legal.calendar(county.code())))
                .filter(deadline -> !today().isAfter(deadline.due()))
                .isPresent();
    }

    /** Remembers the day on which the matter was accepted: it counts once. */
    boolean acceptsNow() {
        boolean first = accepted == null;
        accepted = first ? today() : accepted;
        return first;
    }

    /** New facts make it a matter to accept anew. */
    void beginsAnew() {
        accepted = null;
        duties.begin(holdingOffice());
    }

    /** The day of acceptance, null before it. */
    LocalDate accepted() {
        return accepted;
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
        return occasion(officer, clock);
    }

    private Occasion occasion(Officer officer, LocalDateTime time) {
        var at = time.atZone(Moment.ZONE).toInstant();
        return new Occasion(officer, new Moment(at), county.offices(), dice::salt, legal, new EarlierCase(earlier));
    }
}
