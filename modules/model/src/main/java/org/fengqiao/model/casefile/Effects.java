package org.fengqiao.model.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.fengqiao.model.CasePart;
import org.fengqiao.model.clock.Begin;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.End;
import org.fengqiao.model.clock.Ending;
import org.fengqiao.model.clock.Running;
import org.fengqiao.model.clock.Versions;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Tier;
import org.fengqiao.time.rule.Happening;
import org.fengqiao.time.rule.Reach;
import org.fengqiao.time.rule.Rule;
import org.fengqiao.time.rule.Waiver;

/**
 * What something that happened to a case means for its clocks, as the packs say it: which of them start, are met, or
 * lapse, as of the event that is about to be written.
 */
final class Effects {
    private final CaseFile file;
    private final Clocks clocks;
    private final Occasion now;
    private final Charging charging;
    private final int seq;
    private final Arriving arrival;
    private final StringJoiner waivers = new StringJoiner(" ");
    private final StringJoiner voided = new StringJoiner(" ");

    Effects(Change change) {
        this.file = change.file();
        this.clocks = change.clocks();
        this.now = change.occasion();
        this.charging = new Charging(change);
        this.arrival = new Arriving(change);
        this.seq = file.lastSeq() + 1;
    }

    /** What followed goes into the event: which clocks started, were met, and lapsed. */
    Map<String, Object> of(List<Happened> happened, LocalDate over) {
        var started = new StringJoiner(" ");
        var met = new StringJoiner(" ");
        var lapsed = new StringJoiner(" ");
        for (var each : happened) {
            if (each.whom() != Happened.For.SIMPLIFIED) {
                end(each, met, lapsed);
            }
        }
        if (clocks.former != null) {
            free();
        }
        if (over != null) {
            List.copyOf(clocks.open()).forEach(clock -> end(clock, Ending.LAPSED, over, lapsed));
        }
        for (var each : happened) {
            start(each, started);
        }
        arrival.of(happened).forEach(each -> start(each, started));
        if (clocks.former != null) {
            clocks.former.missed(file, now).forEach(each -> start(each, started));
        }
        charging.handOver(happened);
        return facts(started, met, lapsed);
    }

    /** What the rule itself waives does not begin, and the event says which and why. */
    private boolean isWaived(Rule rule) {
        boolean waived = file.filing().waives(rule);
        if (waived) {
            waivers.add(rule.code() + "=" + Waiver.NAME_OR_ADDRESS_UNCLEAR);
        }
        return waived;
    }

    private void end(Happened what, StringJoiner met, StringJoiner lapsed) {
        for (var clock : List.copyOf(clocks.open())) {
            var as = Objects.equals(clock.part(), what.part()) ? ending(clock, what.what()) : null;
            if (as != null) {
                end(clock, as, what.on(), as == Ending.MET ? met : lapsed);
            }
        }
    }

    private void end(Clock clock, Ending as, LocalDate on, StringJoiner said) {
        var owing = charging.of(clock);
        clock.end(new End(as, on, now.now().at(), seq), owing, clock.tier() == null ? null : Tier.ofOffice(owing));
        said.add(NamedClocks.of(clock));
    }

    /** A step that was not taken before the whole was done is over with it. */
    private Ending ending(Clock clock, Happening what) {
        var whole = Versions.whole(clock, now.legal());
        boolean over = whole.stops().contains(what);
        boolean met = clock.step() == 0
                ? over
                : whole.milestones().get(clock.step() - 1).metBy() == what;
        if (met) {
            return Ending.MET;
        }
        return over || whole.course().lapses().contains(what) ? Ending.LAPSED : null;
    }

    private void start(Happened what, StringJoiner started) {
        for (var rule : startedBy(what)) {
            if (isWaived(rule)) {
                continue;
            }
            var whole = what.named() == null || rule.term().isPresent() ? rule : rule.lasting(what.named());
            started.add(begin(whole, 0, what));
            for (int step = 1; step <= whole.milestones().size(); step++) {
                var milestone = whole.milestones().get(step - 1);
                if (what.whom() != Happened.For.RECORDED && !whole.stops().contains(milestone.metBy())) {
                    started.add(begin(whole.upTo(milestone), step, what));
                }
            }
        }
    }

    private String begin(Rule rule, int step, Happened what) {
        var part = what.part() == null ? null : file.parts().of(what.part());
        boolean people = part != null && part.party() != null;
        var owed = part == null || people ? file.hold().office() : part.office();
        var outside = clocks.outside();
        var place = new Running(
                new CasePart(file.id(), clocks.nextNumber()),
                file.county(),
                file.number(),
                file.episode(),
                what.part(),
                outside == null ? owed : outside.code(),
                outside == null ? Tier.ofOffice(owed) : null,
                people);
        var clock = new Clock(place, rule, step, new Begin(what.on(), now.now().at(), seq), now.legal());
        clocks.begin(clock);
        return NamedClocks.of(clock) + "=" + clock.due().day();
    }

    /** The rules in force on the day that listen to this: a county's own version instead of the national one. */
    private Collection<Rule> startedBy(Happened what) {
        var found = new LinkedHashMap<String, Rule>();
        for (var rule : now.legal().packs().inForce(what.on(), file.county())) {
            boolean mine = rule.starts() == what.what() && isFor(rule, what) && !runs(rule, what.part());
            if (mine && (rule.term().isPresent() || what.named() != null)) {
                found.merge(rule.code(), rule, (one, other) -> other.origin().local() ? other : one);
            }
        }
        return found.values();
    }

    /** Whether the rule runs already, for the case or for that part. */
    private boolean runs(Rule rule, Integer part) {
        return clocks.open().stream()
                .anyMatch(clock -> clock.rule().equals(rule.code()) && Objects.equals(clock.part(), part));
    }

    private boolean isFor(Rule rule, Happened what) {
        var reach = rule.reach();
        boolean left = what.part() != null && reach.except().contains(Reach.Left.PART)
                || file.isAccepted() && reach.except().contains(Reach.Left.ACCEPTED);
        boolean simple = file.track() == Track.SIMPLE;
        return !left && isBound(rule, what) && (!reach.simplified() || simple) && what.isFor(rule) && isNew(rule, what);
    }

    /** What has bound the matter before runs already. */
    private boolean isNew(Rule rule, Happened what) {
        return switch (what.whom()) {
            case ARRIVED -> arrival.isFirst(rule);
            case RECLASSIFIED -> clocks.former.isNew(rule, whose(what), file, now);
            default -> true;
        };
    }

    /** A matter that is another than it was taken for is over for the rules that never bound it. */
    private void free() {
        List.copyOf(clocks.open()).stream()
                .filter(clock -> clocks.former.frees(clock, file, now))
                .forEach(clock -> {
                    clocks.former.demandNotOwnDelay(clock, file, now);
                    end(clock, Ending.VOID, now.now().today(), voided);
                });
    }

    /** A review is always an organ's: what its word opens for the citizen depends on the matter alone. */
    private boolean isBound(Rule rule, Happened what) {
        boolean reviewed = rule.isCitizenWindow() && file.episodeKind().isReview();
        return reviewed
                ? rule.reach().covers(Reach.Kind.valueOf(file.purpose().name()))
                : Bound.binds(rule, file.purpose(), whose(what), now.offices(), file.isOfLitigationRights());
    }

    /** Whose duty it would be: whoever owes the part, an organ outside for which the file is kept, or the holder. */
    private Office whose(Happened what) {
        var part = what.part() == null ? null : file.parts().of(what.part());
        var offices = now.offices();
        if (part != null && part.office() != null) {
            return offices.of(part.office());
        }
        return Optional.ofNullable(clocks.outside())
                .or(() -> offices.find(file.hold().awaited()).filter(Office::isExternal))
                .orElseGet(() -> offices.of(file.hold().office()));
    }

    private Map<String, Object> facts(StringJoiner started, StringJoiner met, StringJoiner lapsed) {
        var facts = new TreeMap<String, Object>();
        put(facts, "clocksStarted", started);
        put(facts, "clocksMet", met);
        put(facts, "clocksLapsed", lapsed);
        put(facts, "clocksVoided", voided);
        put(facts, "clocksWaived", waivers);
        return facts;
    }

    private static void put(Map<String, Object> facts, String name, StringJoiner said) {
        if (said.length() > 0) {
            facts.put(name, said.toString());
        }
    }
}
