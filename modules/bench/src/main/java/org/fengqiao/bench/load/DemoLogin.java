package org.fengqiao.bench.load;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Somebody who may come in, and whether they may register what citizens bring. */
record DemoLogin(String login, boolean registers) {
    static final String PASSWORD = "Fengqiao-demo-1";

    /** As in a county's day: most in villages and towns, some in departments and in the centre, a few heads. */
    private static final String CHOSEN =
            """
            with one as (
              select s.id, s.login,
                     o.kind = 'CENTRE' and o.tier in ('VILLAGE', 'TOWN') and p.role = 'CASEWORKER' as registers,
                     row_number() over (partition by o.tier, o.kind, p.role order by s.id) as place
                from staff s join post p on p.staff_id = s.id join office o on o.code = p.office
               where s.active and p.role in ('CASEWORKER', 'LEADER'))
            select login, registers from one
             where login !~ '^(village|town|county|leader|department)' order by place, id limit ?""";

    /** The demo's people have no password that anybody knows; in a database of one's own they get the demo's. */
    private static final String LET_IN =
            """
            update staff set password_hash = (select password_hash from staff where login = 'village')
             where login = ?""";

    /** What every demo county knows. */
    static List<DemoLogin> ofDemo() {
        return Stream.of("village", "town", "county", "department", "village2", "town2", "department2", "leader")
                .map(login -> new DemoLogin(login, login.startsWith("village") || login.startsWith("town")))
                .toList();
    }

    static List<DemoLogin> chosen(DataSource database, int most) {
        try (var connection = database.getConnection();
                var chosen = connection.prepareStatement(CHOSEN);
                var letIn = connection.prepareStatement(LET_IN)) {
            chosen.setInt(1, most);
            var found = new ArrayList<DemoLogin>();
            var rows = chosen.executeQuery();
            while (rows.next()) {
                found.add(new DemoLogin(rows.getString(1), rows.getBoolean(2)));
                letIn.setString(1, rows.getString(1));
                letIn.addBatch();
            }
            letIn.executeBatch();
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
