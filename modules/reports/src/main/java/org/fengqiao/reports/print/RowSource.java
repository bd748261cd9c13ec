package org.fengqiao.reports.print;

import java.util.Iterator;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;

/** Rows that are made ready one after the other: a list of any length never stands in memory whole. */
public final class RowSource implements JRDataSource {
    private final Iterator<Map<String, String>> rows;
    private final long expected;
    private final PrintProgress progress;
    private Map<String, String> row;
    private long done;

    public RowSource(Iterator<Map<String, String>> rows, long expected, PrintProgress progress) {
        this.rows = rows;
        this.expected = expected;
        this.progress = progress;
    }

    @Override
    public boolean next() {
        progress.at(expected == 0 ? 1 : Math.min(1, (double) done++ / expected));
        if (!rows.hasNext()) {
            return false;
        }
        row = rows.next();
        return true;
    }

    @Override
    public Object getFieldValue(JRField field) {
        return row.get(field.getName());
    }
}
