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
            int missed) {
        private Duty plus(long moreHeld, long moreWaited, int moreMet, int moreMissed) {
            return new Duty(
                    office,
                    officeName,
                    personId,
                    person,
                    held + moreHeld,
                    waited + moreWaited,
                    met + moreMet,
                    missed + moreMissed);
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
        add(
                span.office(),
                span.officeName(),
                holder(span),
                waits ? 0 : span.seconds(),
                waits ? span.seconds() : 0,
                0,
                0);
    }

    /** A missed clock counts for whoever held the case when its day ended, a met one for whoever met it. */
    private void count(ClockRow row) {
        boolean met = row.state() == ClockRow.State.MET && !row.missed();
        if (row.missed()) {
            add(row.office(), row.officeName(), holderAtTheEndOf(row), 0, 0, 0, 1);
        } else if (met) {
            add(row.office(), row.officeName(), whoEnded(row), 0, 0, 1, 0);
        }
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

    private void add(String office, String officeName, Holder holder, long held, long waited, int met, int missed) {
        duties.merge(
                new Key(office, holder.id()),
                new Duty(office, officeName, holder.id(), holder.name(), held, waited, met, missed),
                (known, more) -> known.plus(held, waited, met, missed));
    }

    private static Instant endOf(LocalDate day) {
        return Moment.on(day.plusDays(1)).at();
    }
}
