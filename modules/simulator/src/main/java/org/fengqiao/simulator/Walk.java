package org.fengqiao.simulator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import org.fengqiao.model.Moment;
import org.fengqiao.model.casefile.Channel;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.DeliveryMethod;
import org.fengqiao.model.casefile.Entry;
import org.fengqiao.model.casefile.Filing;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Registration;
import org.fengqiao.model.casefile.Watching;
import org.fengqiao.model.casefile.WrittenNotice;
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
final class Walk extends StoryCast {
    private final long id;
    private final LegalTime legal;
    private final Set<String> asked = new HashSet<>();
    private final Duties duties;
    private LocalDate accepted;
    private int parts;

    Walk(Simulation simulation, CaseDraft draft, Matter matter, Seen earlier, long id) {
        super(simulation, draft, matter, earlier);
        this.id = id;
        this.legal = simulation.legal();
        this.duties = new Duties(this);
    }

    @Override
    Walk self() {
        return this;
    }

    /** When something last happened to the case. */
    LocalDateTime lastTime() {
        return LocalDateTime.ofInstant(file.lastMoment().at(), Moment.ZONE);
    }

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

    /**
     * The citizen asks for a review, where an office may be asked and has somebody who had no hand in the matter. What
     * organs outside the county decide is no part of this story.
     */
    boolean asksForReview(String reason) {
        var offer = isOver() ? null : ReviewOffer.of(file, occasion(null)).orElse(null);
        if (offer == null || offer.reviewer().isExternal() || successor(offer.reviewer()) == null) {
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

    /** Whether whoever has the case in hand could do that now. */
    boolean may(Deed deed) {
        return !isOver() && file.whyNot(deed.act(), occasion(holder())).isEmpty();
    }

    /** Whether a clock of that rule runs for the whole case. */
    boolean runs(String rule) {
        return file.openClocks().stream()
                .anyMatch(each -> each.part() == null && each.rule().equals(rule));
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

    /** The printed notice: who came in person takes it along, from anybody else there is a receipt. */
    WrittenNotice notice() {
        return file.origin().channel() == Channel.VISIT
                ? WrittenNotice.IN_THE_ACT
                : new WrittenNotice(DeliveryMethod.IN_PERSON, null, null, say("proof"), true);
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

    private Occasion occasion(Officer officer) {
        return occasion(officer, clock);
    }

    private Occasion occasion(Officer officer, LocalDateTime time) {
        var at = time.atZone(Moment.ZONE).toInstant();
        return new Occasion(officer, new Moment(at), county.offices(), dice::salt, legal, new EarlierCase(earlier));
    }
}
