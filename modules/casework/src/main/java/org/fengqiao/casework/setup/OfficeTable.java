package org.fengqiao.casework.setup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.OfficeFunction;

/** The offices of a file on their way into the database. */
final class OfficeTable {
    private static final String INSERT =
            """
            insert into office (name, kind, centre, tier, county, superior, reviewed_by, review_last, functions,
                                receives_as, answers_as, code)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    /** A name that the administrator has given stays. */
    private static final String COMPLETE =
            """
            update office
               set reviewed_by = ?, review_last = ?, functions = ?, receives_as = ?, answers_as = ?
             where code = ?""";

    private final Connection connection;

    OfficeTable(Connection connection) {
        this.connection = connection;
    }

    boolean isEmpty() throws SQLException {
        return codes().isEmpty();
    }

    void insert(Collection<Office> offices) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var office : offices) {
                insert.setString(1, office.name());
                insert.setString(2, office.kind().name());
                insert.setString(3, office.centre());
                insert.setString(4, office.tier() == null ? null : office.tier().name());
                insert.setString(5, office.county());
                insert.setString(6, office.superior());
                duties(insert, 7, office);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Says of the offices that are there already what the file says of them, and adds those that are not. */
    void complete(Collection<Office> offices) throws SQLException {
        var there = codes();
        insert(offices.stream().filter(office -> !there.contains(office.code())).toList());
        try (var update = connection.prepareStatement(COMPLETE)) {
            for (var office : offices) {
                duties(update, 1, office);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** Whether it is these offices that are there, and nobody has said yet for whom any of them receives or answers. */
    boolean waitsFor(Collection<Office> offices) throws SQLException {
        var named = offices.stream().map(Office::code).collect(Collectors.toSet());
        try (var statement = connection.createStatement();
                var said = statement.executeQuery("select 1 from office"
                        + " where receives_as is not null or answers_as is not null or review_last limit 1")) {
            return !said.next() && named.containsAll(codes());
        }
    }

    private TreeSet<String> codes() throws SQLException {
        var codes = new TreeSet<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select code from office")) {
            while (found.next()) {
                codes.add(found.getString(1));
            }
        }
        return codes;
    }

    private static void duties(PreparedStatement statement, int first, Office office) throws SQLException {
        statement.setString(first, office.reviewedBy());
        statement.setBoolean(first + 1, office.last());
        statement.setString(first + 2, functions(List.copyOf(office.functions())));
        statement.setString(first + 3, office.receivesAs());
        statement.setString(first + 4, office.answersAs());
        statement.setString(first + 5, office.code());
    }

    private static String functions(List<OfficeFunction> functions) {
        return functions.stream().map(OfficeFunction::code).collect(Collectors.joining(" "));
    }
}
