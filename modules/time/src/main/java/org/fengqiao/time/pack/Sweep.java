package org.fengqiao.time.pack;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fengqiao.time.calendar.WorkCalendar;
import org.fengqiao.time.deadline.Deadlines;
import org.fengqiao.time.rule.AllowedExtension;
import org.fengqiao.time.rule.Rule;
import org.fengqiao.time.wording.Words;

/** Works both rules out from every start day with a calendar on which both are in force. */
final class Sweep {
    private final Rule local;
    private final Rule law;
    private final WorkCalendar calendar;

    Sweep(Rule local, Rule law, WorkCalendar calendar) {
        this.local = local;
        this.law = law;
        this.calendar = calendar;
    }

    /** The first start day from which the local rule is looser, told as a reason. */
    Optional<String> loosest() {
        return first(0, 0, law.isCitizenWindow() ? "looser.earlier" : "looser.later")
                .or(this::extended);
    }

    private Optional<String> extended() {
        var own = longest(local);
        var asked = longest(law);
        boolean named = own > asked;
        if (law.isCitizenWindow() || own <= 0 || asked < 0 || named) {
            return Optional.empty();
        }
        return first(own, asked, "looser.later-extended");
    }

    /** All the time that may be granted; -1 when it is a matter of agreement. */
    private static int longest(Rule rule) {
        return rule.extension()
                .map(each -> each.longest() == AllowedExtension.AS_AGREED ? -1 : each.longest() * each.times())
                .orElse(0);
    }

    private Optional<String> first(int own, int asked, String key) {
        return starts().map(start -> compare(start, own, asked, key))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> compare(LocalDate start, int own, int asked, String key) {
        var here = Deadlines.tally(local, start, own, calendar);
        var there = Deadlines.tally(law, start, asked, calendar);
        if (here.provisional() || there.provisional()) {
            return Optional.empty();
        }
        var looser = law.isCitizenWindow()
                ? here.due().isBefore(there.due())
                : here.due().isAfter(there.due());
        return looser ? Optional.of(Words.say(key, start, there.due(), here.due())) : Optional.empty();
    }

    private Stream<LocalDate> starts() {
        Predicate<LocalDate> inForce =
                day -> local.validity().covers(day) && law.validity().covers(day);
        return calendar.years().stream()
                .flatMap(year -> IntStream.rangeClosed(
                                1, LocalDate.of(year, 12, 31).getDayOfYear())
                        .mapToObj(day -> LocalDate.ofYearDay(year, day)))
                .filter(inForce);
    }
}
