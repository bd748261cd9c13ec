package org.fengqiao.casework.ledger;

import java.time.LocalDate;
import java.util.Optional;

/** Reads one record under the rules of the house: what makes it faulty, and what it says when it is good. */
final class RecordCheck {

    private final Gazetteer places;
    private final LocalDate today;

    RecordCheck(Gazetteer places, LocalDate today) {
        this.places = places;
        this.today = today;
    }

    /** The record, or null when faults were found. */
    LedgerRecord read(Cells cells, RecordFaults faults) {
        var registered = registered(cells, faults);
        var closed = closed(cells, registered, faults);
        var region = region(cells, faults);
        if (cells.text(LedgerField.SUMMARY).isEmpty()) {
            faults.add(
                    FaultKind.SUMMARY,
                    cells.heading(LedgerField.SUMMARY),
                    "fault.empty",
                    cells.heading(LedgerField.SUMMARY));
        }
        refuseAccusation(cells, faults);
        return faults.isEmpty() ? record(cells, registered, closed, region) : null;
    }

    private LocalDate registered(Cells cells, RecordFaults faults) {
        var heading = cells.heading(LedgerField.REGISTERED);
        var written = cells.text(LedgerField.REGISTERED);
        if (written.isEmpty()) {
            faults.add(FaultKind.DATE, heading, "fault.empty", heading);
            return null;
        }
        var day = date(cells, LedgerField.REGISTERED, faults).orElse(null);
        if (day != null && day.isAfter(today)) {
            faults.add(FaultKind.FUTURE, heading, "fault.future", heading, day, today);
        }
        return day;
    }

    private LocalDate closed(Cells cells, LocalDate registered, RecordFaults faults) {
        if (cells.text(LedgerField.CLOSED).isEmpty()) {
            return null;
        }
        var day = date(cells, LedgerField.CLOSED, faults).orElse(null);
        if (day != null && registered != null && day.isBefore(registered)) {
            faults.add(
                    FaultKind.CLOSED_BEFORE,
                    cells.heading(LedgerField.CLOSED),
                    "fault.closed-before",
                    cells.heading(LedgerField.CLOSED),
                    day,
                    cells.heading(LedgerField.REGISTERED),
                    registered);
        }
        return day;
    }

    private static Optional<LocalDate> date(Cells cells, LedgerField field, RecordFaults faults) {
        var day = Dates.read(cells.text(field));
        if (day.isEmpty()) {
            var heading = cells.heading(field);
            faults.add(FaultKind.DATE, heading, "fault.date", heading, Wording.quoted(cells.text(field)));
        }
        return day;
    }

    private String region(Cells cells, RecordFaults faults) {
        var heading = cells.heading(LedgerField.PLACE);
        var written = cells.text(LedgerField.PLACE);
        if (written.isEmpty()) {
            faults.add(FaultKind.VILLAGE, heading, "fault.empty", heading);
            return null;
        }
        var found = places.find(cells.text(LedgerField.TOWN), written);
        if (!found.candidates().isEmpty()) {
            var candidates = String.join(Wording.of("list.and"), found.candidates());
            faults.add(FaultKind.VILLAGE, heading, "fault.village-ambiguous", Wording.quoted(written), candidates);
        } else if (found.code() == null) {
            var code = found.isOutside() ? "fault.village-outside" : "fault.village";
            faults.add(FaultKind.VILLAGE, heading, code, Wording.quoted(written));
        }
        return found.code();
    }

    private static void refuseAccusation(Cells cells, RecordFaults faults) {
        if (Vocabulary.ACCUSATIONS.read(cells.text(LedgerField.CATEGORY)).isPresent()) {
            faults.add(FaultKind.ACCUSATION, cells.heading(LedgerField.CATEGORY), "fault.accusation");
        }
    }

    private LedgerRecord record(Cells cells, LocalDate registered, LocalDate closed, String region) {
        var ending = LedgerEnding.read(cells, closed, today);
        var written = cells.text(LedgerField.CATEGORY);
        var category = Category.read(written).orElse(null);
        if (category == null && cells.has(LedgerField.CATEGORY)) {
            cells.doubt(
                    LedgerField.CATEGORY,
                    written.isEmpty() ? "doubt.no-category" : "doubt.category",
                    Wording.quoted(written));
        }
        return new LedgerRecord(
                cells.number(),
                registered,
                ending.closed(),
                Particulars.origin(cells),
                Particulars.petitioner(cells),
                region,
                category == null ? Category.OTHER : category,
                written,
                cells.text(LedgerField.SUMMARY),
                cells.text(LedgerField.UNIT),
                ending.standing(),
                cells.text(LedgerField.STATE),
                ending.outcome(),
                Vocabulary.RATINGS.read(cells.text(LedgerField.SATISFACTION)).orElse(null),
                cells.text(LedgerField.REMARKS));
    }
}
