package org.fengqiao.time.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.time.calendar.WorkCalendar;
import org.fengqiao.time.rule.AllowedExtension;
import org.fengqiao.time.rule.AllowedPause;
import org.fengqiao.time.rule.Article;
import org.fengqiao.time.rule.Ground;
import org.fengqiao.time.rule.Happening;
import org.fengqiao.time.rule.Rule;
import org.fengqiao.time.rule.Told;
import org.fengqiao.time.rule.Waiver;
import org.fengqiao.time.wording.Words;

/**
 * A local rule may be stricter on offices and kinder to citizens than the law, never the other way round. Whatever
 * would loosen it is named, so that its author can see why it is refused.
 */
public final class Strictness {
    private final Rule local;
    private final Rule law;
    private final Set<String> reasons;

    private Strictness(Rule local, Rule law, Set<String> reasons) {
        this.local = local;
        this.law = law;
        this.reasons = reasons;
    }

    /** Why the local rule is looser than one of the national ones it is bound by; empty when it is not. */
    public static List<String> reasons(Rule local, List<Rule> bounds, List<WorkCalendar> calendars) {
        Set<String> reasons = new LinkedHashSet<>();
        if (bounds.isEmpty() && local.isCitizenWindow()) {
            reasons.add(Words.say("looser.no-law"));
        }
        for (var law : bounds) {
            new Strictness(local, law, reasons).compare(calendars);
        }
        return List.copyOf(reasons);
    }

    private void compare(List<WorkCalendar> calendars) {
        if (local.owner() != law.owner()) {
            say("looser.owner", law.owner().words(), local.owner().words());
        }
        reach();
        start();
        happenings();
        waivers();
        pauses();
        extension();
        breach();
        if (local.term().isEmpty() != law.term().isEmpty()) {
            say("looser.named");
        } else if (local.term().isPresent()) {
            units();
            calendars.forEach(
                    calendar -> new Sweep(local, law, calendar).loosest().ifPresent(reasons::add));
        }
    }

    private void reach() {
        if (local.code().equals(law.code()) && !local.reach().covers(law.reach())) {
            say("looser.reach");
        }
    }

    private void start() {
        var fine = law.isCitizenWindow()
                ? local.starts() == law.starts()
                : local.starts().neverAfter(law.starts());
        if (!fine) {
            say("looser.start", law.starts().words(), local.starts().words());
        }
    }

    private void happenings() {
        if (law.isCitizenWindow()) {
            missing(law.stops(), local.stops(), Happening::words, "looser.stop-taken");
        } else {
            var more = local.stops().stream()
                    .filter(stop -> law.stops().stream().noneMatch(known -> known.neverAfter(stop)))
                    .collect(Collectors.toSet());
            missing(more, law.stops(), Happening::words, "looser.stop");
        }
        missing(local.course().lapses(), law.course().lapses(), Happening::words, "looser.lapse");
    }

    private void waivers() {
        missing(local.leeway().waivers(), law.leeway().waivers(), Waiver::words, "looser.waiver");
        if (local.isOptional() && !law.isOptional()) {
            say("looser.optional");
        }
        if (law.leeway().postingCounts() && !local.leeway().postingCounts()) {
            say("looser.posting");
        }
    }

    private void pauses() {
        if (law.isCitizenWindow()) {
            missing(grounds(law), grounds(local), Ground::words, "looser.pause-taken");
        } else {
            missing(grounds(local), grounds(law), Ground::words, "looser.pause");
        }
    }

    private void extension() {
        if (law.isCitizenWindow()) {
            if (law.extension().isPresent() && !sameOrKinder()) {
                say("looser.extension-taken");
            }
            return;
        }
        if (local.extension().isPresent() && law.extension().isEmpty()) {
            say("looser.extension");
        } else if (local.extension().isPresent()) {
            extension(local.extension().get(), law.extension().get());
        }
    }

    private boolean sameOrKinder() {
        var asked = law.extension().orElseThrow();
        return local.extension()
                .filter(own -> own.longest() >= asked.longest() && own.times() >= asked.times())
                .filter(own -> own.approver() == asked.approver())
                .isPresent();
    }

    private void extension(AllowedExtension own, AllowedExtension asked) {
        if (own.longest() > asked.longest()) {
            say("looser.longest", asked.longest(), own.isAsAgreed() ? "∞" : own.longest());
        }
        if (own.times() > asked.times()) {
            say("looser.times", asked.times(), own.times());
        }
        if (!own.approver().noWeakerThan(asked.approver())) {
            say("looser.approver", asked.approver().words(), own.approver().words());
        }
        missing(asked.told(), own.told(), Told::words, "looser.told");
    }

    private void breach() {
        if (local.code().equals(law.code())) {
            missing(codes(law), codes(local), Function.identity(), "looser.breach");
        }
    }

    /** With other units the same pause or extension shifts the two by different lengths. */
    private void units() {
        var same = local.term()
                .map(each -> each.countsWorkingDays())
                .equals(law.term().map(each -> each.countsWorkingDays()));
        var shifts = !local.leeway().pauses().isEmpty() || local.extension().isPresent();
        if (!same && shifts) {
            say("looser.unit");
        }
    }

    private <T> void missing(Set<T> from, Set<T> in, Function<T, String> words, String key) {
        var left = new ArrayList<>(from);
        left.removeAll(in);
        left.stream().map(words).sorted().forEach(each -> say(key, each));
    }

    private static Set<Ground> grounds(Rule rule) {
        var grounds = new HashSet<Ground>();
        rule.leeway().pauses().stream().map(AllowedPause::ground).forEach(grounds::add);
        return grounds;
    }

    private static Set<String> codes(Rule rule) {
        var labels = new HashSet<String>();
        rule.basis().breach().stream().map(Article::label).forEach(labels::add);
        return labels;
    }

    private void say(String key, Object... args) {
        reasons.add(Words.say(key, args));
    }
}
