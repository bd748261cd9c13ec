package org.fengqiao.simulator;

import static java.util.Comparator.comparing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.ladder.Colour;
import org.fengqiao.time.ladder.Ladder;
import org.fengqiao.time.ladder.RungStep;
import org.postgresql.ds.PGSimpleDataSource;

/** The notices that the rungs of a county make, recounted without SQL: one for each recipient. */
final class ExpectedNotices {
    private record Fired(
            String key,
            String recipient,
            String number,
            String rule,
            RungStep step,
            Colour colour,
            String due,
            boolean late) {}

    private static final String RUNGS = "select r.case_id || '/' || r.clock || '/' || r.round || '/' || r.pos,"
            + " concat_ws(' ', r.office, coalesce(r.person::text, '-'), coalesce(r.role, '-')), r.number, r.rule, r.step,"
            + " r.colour, c.due_on::text, c.tier, r.pos from rung r"
            + " join clock c on c.case_id = r.case_id and c.no = r.clock where r.office is not null";

    private final LegalTime legal;
    private final Set<String> before;

    ExpectedNotices(LegalTime legal, PGSimpleDataSource loaded) throws SQLException {
        this.legal = legal;
        this.before = read(loaded).stream().map(Fired::key).collect(Collectors.toSet());
    }

    Set<String> of(PGSimpleDataSource climbed) throws SQLException {
        return read(climbed).stream()
                .filter(rung -> !before.contains(rung.key))
                .collect(Collectors.groupingBy(Fired::recipient, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ExpectedNotices::notice)
                .collect(Collectors.toSet());
    }

    private static String notice(List<Fired> rungs) {
        return String.join(
                " ",
                rungs.get(0).recipient,
                common(rungs, Fired::number),
                common(rungs, Fired::rule),
                rungs.stream().map(Fired::step).max(comparing(Enum::ordinal)).orElseThrow() + "",
                rungs.stream().map(Fired::colour).max(comparing(Enum::ordinal)).orElseThrow() + "",
                common(rungs, Fired::due),
                rungs.size() + "",
                rungs.stream().filter(Fired::late).count() + "");
    }

    private static String common(List<Fired> rungs, Function<Fired, String> of) {
        var all = rungs.stream().map(of).collect(Collectors.toSet());
        return all.size() == 1 ? all.iterator().next() : "-";
    }

    private List<Fired> read(PGSimpleDataSource database) throws SQLException {
        var read = new ArrayList<Fired>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(RUNGS)) {
            while (rows.next()) {
                read.add(fired(rows));
            }
        }
        return read;
    }

    private Fired fired(ResultSet row) throws SQLException {
        var rung = legal.ladder().rungs(row.getString(4), row.getString(8)).get(row.getInt(9));
        return new Fired(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                RungStep.valueOf(row.getString(5)),
                Colour.valueOf(row.getString(6)),
                row.getString(7),
                Ladder.isMiss(rung));
    }
}
