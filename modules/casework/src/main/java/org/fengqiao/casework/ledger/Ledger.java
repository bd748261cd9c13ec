package org.fengqiao.casework.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One file that holds a ledger. Opening it finds what the file is and where its headings stand; a title above them is
 * passed over. A record's number counts the headings as 1 and counts records, not lines.
 */
public final class Ledger {

    /** What is larger is refused before a byte of it is read. */
    public static final long LARGEST = 50L << 20;

    public static final int MOST_RECORDS = 200_000;

    private static final int LAST_HEADING = 10;
    private static final int SELDOM = 500;

    private final Sheet sheet;
    private final int headingNumber;
    private final Columns columns;

    private Ledger(Sheet sheet, int headingNumber, Columns columns) {
        this.sheet = sheet;
        this.headingNumber = headingNumber;
        this.columns = columns;
    }

    public static void demandSize(long bytes) {
        if (bytes > LARGEST) {
            throw new UnreadableLedger("file.large", Long.toString(LARGEST >> 20));
        }
        if (bytes == 0) {
            throw new UnreadableLedger("file.empty");
        }
    }

    public static Ledger open(Path file) {
        try {
            demandSize(Files.size(file));
            return of(FileKind.of(file) == FileKind.XLSX ? new XlsxSheet(file) : new CsvSheet(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ledger of(Sheet sheet) {
        var candidates = new ArrayList<Ledger>();
        sheet.read((number, cells, share) -> {
            if (!isBlank(cells)) {
                candidates.add(new Ledger(sheet, number, Columns.recognise(cells)));
            }
            return number < LAST_HEADING && candidates.stream().noneMatch(Ledger::isComplete);
        });
        return candidates.stream()
                .max((one, other) -> Integer.compare(one.recognised(), other.recognised()))
                .orElseThrow(() -> new UnreadableLedger("file.empty"));
    }

    public Columns columns() {
        return columns;
    }

    /** The same file read with the clerk's own idea of its columns. */
    public Ledger with(Map<LedgerField, Integer> correction) {
        return new Ledger(sheet, headingNumber, columns.corrected(correction));
    }

    public LedgerResult check(Gazetteer places, LocalDate today) {
        return check(places, today, record -> {}, ImportProgress.UNHEARD);
    }

    /** Reads every record once and hands on the good ones as they come. */
    public LedgerResult check(Gazetteer places, LocalDate today, Consumer<LedgerRecord> good, ImportProgress progress) {
        columns.demandNecessary();
        var reading = new Reading(new RecordCheck(places, today), good);
        sheet.read((number, cells, share) -> {
            if (number > headingNumber && !isBlank(cells)) {
                reading.take(new Cells(number - headingNumber + 1, columns, cells));
            }
            if (number % SELDOM == 0) {
                progress.at(reading.tally.rows(), share);
            }
            return true;
        });
        if (reading.tally.rows() == 0) {
            throw new UnreadableLedger("sheet.no-records");
        }
        progress.at(reading.tally.rows(), 1);
        return reading.tally.result();
    }

    private boolean isComplete() {
        return columns.missing().isEmpty();
    }

    private int recognised() {
        return columns.mapping().size();
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** One pass over the records. */
    private static final class Reading {

        private final RecordCheck check;
        private final Consumer<LedgerRecord> good;
        private final Repeats repeats = new Repeats();
        private final ImportTally tally = new ImportTally();

        Reading(RecordCheck check, Consumer<LedgerRecord> good) {
            this.check = check;
            this.good = good;
        }

        void take(Cells cells) {
            if (tally.rows() >= MOST_RECORDS) {
                throw new UnreadableLedger("sheet.records", Integer.toString(MOST_RECORDS));
            }
            var faults = new RecordFaults();
            var record = check.read(cells, faults);
            if (record == null) {
                tally.faulty(faults.of(cells.number()));
                return;
            }
            var earlier = repeats.earlier(cells.number(), cells.allButSerial());
            if (earlier.isPresent()) {
                tally.duplicate(new Duplicate(cells.number(), earlier.getAsInt()));
            } else {
                tally.good(record, cells.doubts());
                good.accept(record);
            }
        }
    }
}
