package org.fengqiao.casework.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.casework.dossier.EventRow;
import org.fengqiao.casework.dossier.SpanRow;
import org.fengqiao.model.Moment;

/**
 * The responsibility clock of one case (责任钟): for each office and person how long they held it, how long they waited
 * for others meanwhile, and which of its clocks they met or missed. It states facts; guilt is nobody's column.
 */
public final class DutyClock {
    /** What one office and person had to do with the case; both are null while nobody had received it. */
    public record Duty(
            String office,
            String officeName,
            Long personId,
            String person,
            long held,
            long waited,
            int met,
            int missed,
            int targetsMet,
            int targetsMissed) {
        private Duty plus(Duty more) {
            return new Duty(
                    office,
                    officeName,
                    personId,
                    person,
                    held + more.held,
                    waited + more.waited,
                    met + more.met,
                    missed + more.missed,
                    targetsMet + more.targetsMet,
                    targetsMissed + more.targetsMissed);
        }
    }

    /** People are told apart by their number: two of one office may bear the same name. */
    private record Key(String office, Long person) {}

    private record Holder(Long id, String name) {
        static final Holder NOBODY = new Holder(null, null);
    }

    private final List<SpanRow> spans;
    private final List<EventRow> events;
    private final Map<Key, Duty> duties = new LinkedHashMap<>();

    private DutyClock(List<SpanRow> spans, List<EventRow> events) {
        this.spans = spans;
        this.events = events;
    }

    public static List<Duty> of(List<SpanRow> spans, List<ClockRow> clocks, List<EventRow> events) {
        var clock = new DutyClock(spans, events);
        spans.forEach(clock::hold);
        clocks.stream()
                .filter(row -> !row.citizen() && !row.outside() && row.step() == 0)
                .forEach(clock::count);
        return List.copyOf(clock.duties.values());
    }

    private void hold(SpanRow span) {
        boolean waits = span.ground().isWaiting();
        var who = holder(span);
        add(new Duty(
                span.office(),
                span.officeName(),
                who.id(),
                who.name(),
                waits ? 0 : span.seconds(),
                waits ? span.seconds() : 0,
                0,
                0,
                0,
                0));
    }

    /** A missed clock counts for whoever held the case when its day ended, a met one for whoever met it. */
    private void count(ClockRow row) {
        boolean met = row.state() == ClockRow.State.MET && !row.missed();
        if (row.missed()) {
            add(counted(row, holderAtTheEndOf(row), 0, 1));
        } else if (met) {
            add(counted(row, whoEnded(row), 1, 0));
        }
    }

    /** The law's periods and the county's targets are counted apart. */
    private static Duty counted(ClockRow row, Holder who, int met, int missed) {
        boolean local = row.local();
        return new Duty(
                row.office(),
                row.officeName(),
                who.id(),
                who.name(),
                0,
                0,
                local ? 0 : met,
                local ? 0 : missed,
                local ? met : 0,
                local ? missed : 0);
    }

    private Holder holderAtTheEndOf(ClockRow row) {
        var end = row.ends() == null ? endOf(row.due()) : row.ends();
        return spans.stream()
                .filter(span -> span.office().equals(row.office()))
                .filter(span -> span.from().isBefore(end)
                        && (span.to() == null || !span.to().isBefore(end)))
                .filter(span -> span.personId() != null)
                .map(DutyClock::holder)
                .findFirst()
                .orElseGet(() -> whoEnded(row));
    }

    private Holder whoEnded(ClockRow row) {
        return Optional.ofNullable(row.endedSeq())
                .flatMap(seq -> events.stream().filter(e -> e.seq() == seq).findFirst())
                .filter(event -> row.office().equals(event.office()))
                .map(event -> new Holder(event.personId(), event.person()))
                .orElse(Holder.NOBODY);
    }

    private static Holder holder(SpanRow span) {
        return new Holder(span.personId(), span.person());
    }

    private void add(Duty more) {
        duties.merge(new Key(more.office(), more.personId()), more, Duty::plus);
    }

    private static Instant endOf(LocalDate day) {
        return Moment.on(day.plusDays(1)).at();
    }
}
