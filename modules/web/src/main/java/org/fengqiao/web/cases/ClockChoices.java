package org.fengqiao.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fengqiao.casework.clock.MoreTime;
import org.fengqiao.casework.clock.MoreTimeReader;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Who;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Me;
import org.fengqiao.web.shell.Option;
import org.fengqiao.web.shell.Say;

/**
 * The clocks an act can be about, by name. Who asks chooses among those that can be given more time, who decides among
 * the requests that wait. A clock of a part is named with it, so that the two can never contradict each other.
 */
@RequestScoped
public class ClockChoices {
    private static final String OF_PART = "/";

    @Inject
    private MoreTimeReader reader;

    @Inject
    private PartChoices parts;

    @Inject
    private Filled filled;

    @Inject
    private Me me;

    @Inject
    private Say say;

    private List<MoreTime> clocks;

    List<Option> of(Act act) {
        return concernedBy(act)
                .map(clock -> new Option(code(clock), decides(act) ? requested(clock) : running(clock)))
                .toList();
    }

    /** The most days that any of them can be given; null where that is for the approvers to agree. */
    Integer longest(Act act) {
        var all = concernedBy(act).map(MoreTime::longest).toList();
        return all.isEmpty() || all.contains(null)
                ? null
                : all.stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    /** The rule and the part of a choice, as the two fields of the contract that it stands for. */
    static void spread(Map<String, String> given) {
        var chosen = given.get(Field.RULE.contractName());
        if (chosen != null && chosen.contains(OF_PART)) {
            int cut = chosen.indexOf(OF_PART);
            given.put(Field.RULE.contractName(), chosen.substring(0, cut));
            given.put(Field.ASSIGNMENT.contractName(), chosen.substring(cut + 1));
        }
    }

    /** The clock that was chosen, or the only one there is to choose. */
    Optional<MoreTime> chosen(Act act) {
        var all = concernedBy(act).toList();
        return all.size() == 1
                ? Optional.of(all.get(0))
                : all.stream()
                        .filter(clock -> code(clock).equals(filled.of(Field.RULE.contractName())))
                        .findFirst();
    }

    Optional<LocalDate> until(MoreTime clock, int days) {
        return reader.until(filled.of("n"), clock.rule(), clock.assignment(), days);
    }

    private Stream<MoreTime> concernedBy(Act act) {
        if (clocks == null) {
            clocks = reader.of(filled.of("n"));
        }
        return clocks.stream().filter(decides(act) ? waitsFor(me.officer().id()) : this::isOurs);
    }

    /** The office in custody asks for any of them, whoever was sent a part for their part. */
    private boolean isOurs(MoreTime clock) {
        return !clock.isAsked()
                && (parts.isHeldHere()
                        || clock.assignment() != null && parts.sentHere().contains(clock.assignment()));
    }

    private static Predicate<MoreTime> waitsFor(long decider) {
        return clock -> clock.isAsked() && clock.asked().by() != decider;
    }

    private static boolean decides(Act act) {
        return act.by() == Who.HEAD;
    }

    private static String code(MoreTime clock) {
        return clock.assignment() == null ? clock.rule() : clock.rule() + OF_PART + clock.assignment();
    }

    private String running(MoreTime clock) {
        var ends = say.words("clock.option", name(clock), say.date(clock.due()));
        return clock.longest() == null ? ends : ends + say.words("clock.option.most", clock.longest());
    }

    private String requested(MoreTime clock) {
        var asked = clock.asked();
        var until = Objects.requireNonNullElse(say.dayInFull(asked.until()), "—");
        return say.words("clock.requested", name(clock), asked.days(), say.dayInFull(clock.due()))
                + say.words("clock.requested.by", until, asked.byName(), say.date(asked.on()))
                + say.words("clock.requested.why", Objects.requireNonNullElse(asked.reason(), "—"));
    }

    String name(MoreTime clock) {
        return clock.assignment() == null
                ? clock.name()
                : clock.name() + say.words("mark.open") + parts.label(clock.assignment()) + say.words("mark.close");
    }
}
