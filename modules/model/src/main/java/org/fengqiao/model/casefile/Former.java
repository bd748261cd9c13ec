package org.fengqiao.model.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Versions;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.OfficeFunction;
import org.fengqiao.model.office.Offices;
import org.fengqiao.time.rule.Happening;
import org.fengqiao.time.rule.Reach;
import org.fengqiao.time.rule.Rule;

/** What a matter was taken for until it was classified anew, and what that means for the rules. */
record Former(Purpose purpose, boolean litigationRights) {
    static Former of(CaseFile file) {
        return new Former(file.purpose(), file.isOfLitigationRights());
    }

    boolean isStill(CaseFile file) {
        return equals(of(file));
    }

    /** Whether an appeal is an appeal no more. */
    boolean isLeft(Purpose next) {
        return purpose == Purpose.APPEAL && next != null && next != Purpose.APPEAL;
    }

    /** What was accepted for mediation was not accepted as an appeal (受理): that is still to be decided. */
    boolean wasOnlyMediated(CaseFile file) {
        return purpose == Purpose.DISPUTE && file.purpose() != Purpose.DISPUTE;
    }

    /** Whether the rule binds the office only now, and was not met already when it did before; what was forwarded to it, it has not received directly. */
    boolean isNew(Rule rule, Office owing, CaseFile file, Occasion now) {
        boolean left = isReferred(file) && rule.reach().except().contains(Reach.Left.FORWARDED);
        boolean met = now.lookups().metIn(file.id(), file.episode()).contains(rule.code());
        return !left && !met && !Bound.binds(rule, purpose, owing, now.offices(), litigationRights);
    }

    private static boolean isReferred(CaseFile file) {
        return file.sending().filter(Sending::mayBeObjectedTo).isPresent();
    }

    /** Whether the clock never bound whoever owes it, now that one knows what the matter is. */
    boolean frees(Clock clock, CaseFile file, Occasion now) {
        var rule = Versions.whole(clock, now.legal());
        var owing = owing(clock, rule, file, now.offices());
        return !owing.isExternal()
                && !Bound.binds(rule, file.purpose(), owing, now.offices(), file.isOfLitigationRights());
    }

    /** Somebody else has to say of a period that is over that it never bound: the centre above, or the citizen. */
    void demandNotOwnDelay(Clock clock, CaseFile file, Occasion now) {
        var rule = Versions.whole(clock, now.legal());
        var owing = owing(clock, rule, file, now.offices());
        boolean own = now.officer() != null && owing.equals(now.officer().office());
        boolean over = !now.now().at().isBefore(clock.due().at());
        if (own && over && !clock.isLocal() && !clock.isCitizens()) {
            throw new Refusal(Why.OWES_OVERDUE, rule.name(), clock.due().day().toString());
        }
    }

    /** The holder, if it took the clock over with the matter; else who had it before. */
    private Office owing(Clock clock, Rule rule, CaseFile file, Offices offices) {
        var holder = offices.of(file.hold().office());
        boolean holders = clock.part() == null && Bound.binds(rule, purpose, holder, offices, litigationRights);
        return holders ? holder : offices.of(clock.office());
    }

    /** What came about before it was known for what it is. */
    List<Happened> missed(CaseFile file, Occasion now) {
        var missed = new ArrayList<>(List.of(Happened.reclassified(Happening.MATTER_RECEIVED, received(file, now))));
        if (isReferred(file)) {
            var since = since(file, now).get(file.hold().office());
            missed.add(Happened.reclassified(Happening.REFERRAL_RECEIVED, new Moment(since).today()));
        }
        file.acceptedOn().ifPresent(day -> missed.add(Happened.reclassified(Happening.ACCEPTED, day)));
        return missed;
    }

    /** The day on which an office like its holder had it first: the days of a village count for villages alone. */
    private static LocalDate received(CaseFile file, Occasion now) {
        boolean village = isVillage(file.hold().office(), now.offices());
        return since(file, now).entrySet().stream()
                .filter(each -> isVillage(each.getKey(), now.offices()) == village)
                .map(Map.Entry::getValue)
                .min(Instant::compareTo)
                .map(at -> new Moment(at).today())
                .orElse(now.now().today());
    }

    private static Map<String, Instant> since(CaseFile file, Occasion now) {
        var since = new HashMap<>(now.lookups().heldIn(file.id(), file.episode()));
        since.merge(file.hold().office(), file.hold().from(), Former::earlier);
        since.merge(file.origin().registeredOffice(), file.origin().registeredAt(), Former::earlier);
        return since;
    }

    private static boolean isVillage(String code, Offices offices) {
        return offices.find(code)
                .filter(office -> office.is(OfficeFunction.SELF_GOVERNING))
                .isPresent();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
