package org.fengqiao.reports.reading;

import java.sql.SQLException;

/** The database did not answer a report's question. */
public class UnreadableDatabase extends RuntimeException {
    UnreadableDatabase(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
