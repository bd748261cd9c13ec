package org.fengqiao.casework.ledger;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** RFC 4180 with any separator: quoted cells may hold separators, quotation marks and line breaks. */
final class CsvReader {

    private static final int END = -1;

    private final Reader text;
    private final char separator;
    private final char[] buffer = new char[1 << 15];
    private final StringBuilder cell = new StringBuilder();
    private int position;
    private int limit;
    private int records;

    CsvReader(Reader text, char separator) throws IOException {
        this.text = text;
        this.separator = separator;
        if (peek() == '\uFEFF') {
            position++;
        }
    }

    /** The next record, or null after the last. An empty line is a record with one empty cell. */
    List<String> next() throws IOException {
        if (peek() == END) {
            return null;
        }
        records++;
        var cells = new ArrayList<String>(16);
        while (true) {
            int end = cell();
            cells.add(Text.clean(cell.toString()));
            if (end != separator) {
                return cells;
            }
            if (cells.size() >= Sheet.MOST_COLUMNS) {
                throw new UnreadableLedger(
                        "sheet.columns", Integer.toString(records), Integer.toString(Sheet.MOST_COLUMNS));
            }
        }
    }

    /** Reads one cell and returns what ended it. */
    private int cell() throws IOException {
        cell.setLength(0);
        if (peek() == '"') {
            position++;
            quoted();
        }
        while (true) {
            int c = take();
            if (c == '\r' && peek() == '\n') {
                c = take();
            }
            if (c == separator || c == '\n' || c == '\r' || c == END) {
                return c;
            }
            append(c);
        }
    }

    private void quoted() throws IOException {
        while (true) {
            int c = take();
            if (c == END) {
                throw new UnreadableLedger("sheet.quote", Integer.toString(records));
            }
            if (c == '"' && peek() != '"') {
                return;
            }
            if (c == '"' || c == '\r' && peek() == '\n') {
                c = take();
            }
            append(c);
        }
    }

    private void append(int c) {
        if (cell.length() >= Sheet.LONGEST_CELL) {
            throw new UnreadableLedger("sheet.cell", Integer.toString(records), Integer.toString(Sheet.LONGEST_CELL));
        }
        cell.append((char) c);
    }

    private int take() throws IOException {
        int c = peek();
        position++;
        return c;
    }

    private int peek() throws IOException {
        if (position >= limit) {
            limit = Math.max(text.read(buffer), 0);
            position = 0;
            if (limit == 0) {
                return END;
            }
        }
        return buffer[position];
    }
}
