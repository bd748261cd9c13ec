package org.fengqiao.casework.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.fengqiao.model.casefile.Acts;
import org.fengqiao.model.casefile.Grams;
import org.fengqiao.model.casefile.Trait;

/**
 * What tables keep beside what logs say of them, held against what they follow from: origin, counts, due day, scope,
 * handlers, instants of clocks, words of parts, papers with their bytes, services, links, reminders, the index of words.
 */
final class DerivedCheck {
    private static final String INDEXED = "select n.case_id as id, n.summary, n.text, n.place, n.grams,"
            + " (select coalesce(string_agg(p.name, ' ' order by p.no), '') from party p where p.case_id = n.case_id"
            + " and p.county = n.county and p.kind = 'ORGANISATION') as named from narrative n join casefile c on c.id = n.case_id and c.county = n.county where c.id = any (?)";

    private final Connection connection;
    private final Consumer<Difference> differences;
    private final String derived = derived();

    DerivedCheck(Connection connection, Consumer<Difference> differences) {
        this.connection = connection;
        this.differences = differences;
    }

    void check(Map<Long, String> numbers) throws SQLException {
        var ids = connection.createArrayOf("bigint", numbers.keySet().toArray());
        try (var query = connection.prepareStatement(derived)) {
            query.setArray(1, ids);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    differences.accept(new Difference(
                            numbers.get(rows.getLong("id")),
                            rows.getString("row"),
                            rows.getString("field"),
                            rows.getString("should"),
                            rows.getString("stands")));
                }
            }
        }
        words(ids, numbers);
    }

    /** What is searched is what is written: the index of words follows from the words. */
    private void words(Array ids, Map<Long, String> numbers) throws SQLException {
        try (var query = connection.prepareStatement(INDEXED)) {
            query.setArray(1, ids);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var grams = String.join(
                            " ",
                            Grams.of(
                                    rows.getString("summary"),
                                    rows.getString("text"),
                                    rows.getString("place"),
                                    rows.getString("named")));
                    if (!grams.equals(rows.getString("grams"))) {
                        differences.accept(new Difference(
                                numbers.get(rows.getLong("id")), "narrative", "grams", "those of its words", "others"));
                    }
                }
            }
        }
    }

    private static String derived() {
        var handsOff = Acts.all().stream()
                .filter(act -> act.is(Trait.HANDS_OFF))
                .map(act -> "'" + act.name() + "'")
                .collect(Collectors.joining(", "));
        try (var in = DerivedCheck.class.getResourceAsStream("derived.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("${handsOff}", handsOff);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
