package org.fengqiao.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fengqiao.casework.administration.AdminAct;
import org.fengqiao.casework.administration.GivenPassword;
import org.fengqiao.model.Words;
import org.fengqiao.model.office.Role;

/**
 * The second person and the reader of the log, wherever an administrator is alone: at the first start, and in a
 * database from before there were three. Their passwords are made up, shown once, and changed by their owners.
 */
final class OtherAdministrators {
    private static final String LACKING =
            """
            select o.code from office o
             where o.tier = 'COUNTY' and o.kind = 'CENTRE' and o.active and %s and not %s order by o.code""";
    private static final String HELD =
            """
            exists (select 1 from staff s join post p on p.staff_id = s.id
                     where s.county = o.county and s.active and p.role = '%s'
                       and (p.valid_to is null or p.valid_to >= (now() at time zone 'Asia/Shanghai')::date))""";

    private final Connection connection;

    OtherAdministrators(Connection connection) {
        this.connection = connection;
    }

    /** What was added; to be shown when it is kept. */
    List<String> complete() throws SQLException {
        var shown = new ArrayList<String>();
        for (var role : List.of(Role.SECURITY, Role.AUDIT)) {
            for (var centre : lacking(role)) {
                shown.add(appoint(centre, role));
            }
        }
        return shown;
    }

    private List<String> lacking(Role role) throws SQLException {
        var sql = LACKING.formatted(HELD.formatted(Role.ADMINISTRATOR), HELD.formatted(role));
        var centres = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                centres.add(rows.getString(1));
            }
        }
        return centres;
    }

    private String appoint(String centre, Role role) throws SQLException {
        var login = free(role.name().toLowerCase(Locale.ROOT));
        var name = Words.chinese().label(role);
        var password = GivenPassword.fresh();
        try (var insert = connection.prepareStatement(
                """
                with person as (
                    insert into staff (id, county, login, name, password_hash, must_change, changed_at)
                    select nextval('staff_seq'), county, ?, ?, ?, true, now() from office where code = ? returning id
                )
                insert into post (id, staff_id, office, role, valid_from)
                select nextval('post_seq'), id, ?, ?, (now() at time zone 'Asia/Shanghai')::date from person""")) {
            insert.setString(1, login);
            insert.setString(2, name);
            insert.setString(3, FirstAdministrator.hash(password));
            insert.setString(4, centre);
            insert.setString(5, centre);
            insert.setString(6, role.name());
            insert.executeUpdate();
        }
        LauncherLog.note(connection, AdminAct.HIRE, login, name);
        return "%s %s: login %s, password for now %s".formatted(centre, role.name(), login, password);
    }

    private String free(String wanted) throws SQLException {
        var login = wanted;
        for (int more = 2; isTaken(login); more++) {
            login = wanted + more;
        }
        return login;
    }

    private boolean isTaken(String login) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from staff where login = ?")) {
            query.setString(1, login);
            return query.executeQuery().next();
        }
    }
}
