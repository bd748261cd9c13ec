package org.fengqiao.casework.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The first visible sheet of an XLSX workbook, row by row; a formula counts with the value last shown for it. */
final class XlsxSheet implements Sheet {

    /** Formats built into Excel that show a day, those of the Chinese edition included. */
    private static final Set<Integer> DAY_FORMATS = Set.of(14, 15, 22, 27, 28, 29, 30, 31, 50, 51, 53, 54, 57, 58);

    /** Quoted, escaped and bracketed parts of a number format, and its plain names. */
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|General");

    private static final Pattern DAY_SIGN = Pattern.compile("[yYdD]");
    private static final BigDecimal LATEST_DAY = BigDecimal.valueOf(2_958_466); // the end of the year 9999
    private static final int LONGEST_NUMBER = 40;

    private final Path file;
    private final int rows;

    XlsxSheet(Path file) throws IOException {
        this.file = file;
        this.rows = Math.max(1, XlsxGuard.inspect(file));
    }

    @Override
    public void read(RecordReader reader) {
        try (var workbook = undamaged(this::open);
                var stream = undamaged(() -> firstVisible(workbook).openStream())) {
            hand(undamaged(stream::iterator), reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void hand(Iterator<Row> iterator, RecordReader reader) {
        int number = 0;
        int read = 0;
        while (undamaged(iterator::hasNext)) {
            var row = undamaged(iterator::next);
            number = Math.max(number + 1, row.getRowNum());
            if (!reader.take(number, texts(row, number), Math.min(1, ++read / (double) rows))) {
                return;
            }
        }
    }

    private ReadableWorkbook open() throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (ExcelReaderException e) {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true)); // a workbook without styles
        }
    }

    private static org.dhatim.fastexcel.reader.Sheet firstVisible(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Row row, int number) {
        var texts = new ArrayList<String>(row.getCellCount());
        for (var cell : row) {
            var text = cell == null ? "" : Text.clean(text(cell));
            if (text.length() > LONGEST_CELL) {
                throw new UnreadableLedger("sheet.cell", Integer.toString(number), Integer.toString(LONGEST_CELL));
            }
            if (!text.isEmpty() && texts.size() >= MOST_COLUMNS) {
                throw new UnreadableLedger("sheet.columns", Integer.toString(number), Integer.toString(MOST_COLUMNS));
            }
            texts.add(text);
        }
        return texts;
    }

    private static String text(Cell cell) {
        if (!(cell.getValue() instanceof BigDecimal number)) {
            return cell.getText();
        }
        if (showsDay(cell) && number.signum() > 0 && number.compareTo(LATEST_DAY) < 0) {
            var at = cell.asDate();
            return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? at.toLocalDate().toString()
                    : at.toString();
        }
        return Math.abs(number.scale()) > LONGEST_NUMBER ? number.toString() : plain(number);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean showsDay(Cell cell) {
        if (cell.getDataFormatId() == null) {
            return false;
        }
        var format = cell.getDataFormatString();
        return DAY_FORMATS.contains(cell.getDataFormatId())
                || format != null
                        && DAY_SIGN.matcher(LITERALS.matcher(format).replaceAll(""))
                                .find();
    }

    /** Whatever the library stumbles over in a broken workbook is one thing to the clerk. */
    private static <T> T undamaged(Callable<T> step) {
        try {
            return step.call();
        } catch (Exception e) {
            throw new UnreadableLedger("xlsx.damaged");
        }
    }
}
