package org.fengqiao.casework.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fengqiao.casework.CaseReader.EventRow;
import org.fengqiao.casework.CaseReader.SpanRow;
import org.fengqiao.model.Moment;
import org.fengqiao.model.custody.Ground;

/**
 * The responsibility clock of one case (责任钟): for each office and person how long they held it, how long they waited
 * for others meanwhile, and which of its clocks they met or missed. It states facts; guilt is nobody's column.
 */
public final class DutyClock {
    /** What one office and person had to do with the case; {@code person} is null while nobody had received it. */
    public record Duty(String office, String officeName, String person, long held, long waited, int met, int missed) {
        private Duty plus(long moreHeld, long moreWaited, int moreMet, int moreMissed) {
            return new Duty(
                    office,
                    officeName,
                    person,
                    held + moreHeld,
                    waited + moreWaited,
                    met + moreMet,
                    missed + moreMissed);
        }
    }

    private record Key(String office, String person) {}

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
        clocks.stream().filter(row -> !row.citizen() && row.step() == 0).forEach(clock::count);
        return List.copyOf(clock.duties.values());
    }

    private void hold(SpanRow span) {
        boolean waits = span.ground() == Ground.WAITING_CITIZEN || span.ground() == Ground.WAITING_OFFICE;
        var key = new Key(span.office(), span.person());
        add(key, span.officeName(), waits ? 0 : span.seconds(), waits ? span.seconds() : 0, 0, 0);
    }

    /** A missed clock counts for whoever held the case when its day ended, a met one for whoever met it. */
    private void count(ClockRow row) {
        boolean met = row.state() == ClockRow.State.MET && !row.missed();
        if (row.missed()) {
            add(new Key(row.office(), holderAtTheEndOf(row)), row.officeName(), 0, 0, 0, 1);
        } else if (met) {
            add(new Key(row.office(), whoEnded(row)), row.officeName(), 0, 0, 1, 0);
        }
    }

    private String holderAtTheEndOf(ClockRow row) {
        var end = endOf(row.due());
        return spans.stream()
                .filter(span -> span.office().equals(row.office()))
                .filter(span -> span.from().isBefore(end)
                        && (span.to() == null || !span.to().isBefore(end)))
                .map(SpanRow::person)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> whoEnded(row));
    }

    private String whoEnded(ClockRow row) {
        return Optional.ofNullable(row.endedSeq())
                .flatMap(seq -> events.stream().filter(e -> e.seq() == seq).findFirst())
                .filter(event -> row.office().equals(event.office()))
                .map(EventRow::person)
                .orElse(null);
    }

    private void add(Key key, String officeName, long held, long waited, int met, int missed) {
        duties.merge(
                key,
                new Duty(key.office(), officeName, key.person(), held, waited, met, missed),
                (known, more) -> known.plus(held, waited, met, missed));
    }

    private static Instant endOf(LocalDate day) {
        return Moment.on(day.plusDays(1)).at();
    }
}
