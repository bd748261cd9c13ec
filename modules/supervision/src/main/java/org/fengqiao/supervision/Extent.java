package org.fengqiao.supervision;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which cases are to be verified: one, those of a county, or of a county those that changed since or came after a case.
 * They are taken some hundred at a time, in the order of their ids.
 */
record Extent(String county, String number, Instant since, long upTo) {
    private static final int AT_ONCE = 500;

    static Extent of(String number) {
        return new Extent(null, number, null, 0);
    }

    static Extent everywhere() {
        return new Extent(null, null, null, 0);
    }

    static Extent county(String county) {
        return new Extent(county, null, null, 0);
    }

    /** The next cases, numbers by ids; empty when there are no more. */
    Map<Long, String> next(Connection connection, long after) throws SQLException {
        var cases = new LinkedHashMap<Long, String>();
        var values = new ArrayList<Object>(List.of(after));
        var where = new StringBuilder("id > ?");
        narrow(where, values);
        try (var query = connection.prepareStatement(
                "select id, number from casefile where " + where + " order by id limit " + AT_ONCE)) {
            for (int i = 0; i < values.size(); i++) {
                query.setObject(i + 1, values.get(i));
            }
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    cases.put(rows.getLong(1), rows.getString(2));
                }
            }
        }
        return cases;
    }

    private void narrow(StringBuilder where, List<Object> values) {
        if (county != null) {
            where.append(" and county = ?");
            values.add(county);
        }
        if (number != null) {
            where.append(" and number = ?");
            values.add(number);
        }
        if (since != null) {
            where.append(" and (last_at >= ? or id > ?)");
            values.add(since.atOffset(ZoneOffset.UTC));
            values.add(upTo);
        }
    }

    /** Whether a number that was sealed belongs here, whatever has become of its case. */
    boolean has(String sealed) {
        return number != null ? number.equals(sealed) : county == null || sealed.startsWith(county + "-");
    }

    /** What the numbers of events here are like, whose case may be gone. */
    String like() {
        return number != null ? number : county == null ? "%" : county + "-%";
    }

    static long last(Collection<Long> ids) {
        return ids.stream().reduce(0L, Math::max);
    }
}
