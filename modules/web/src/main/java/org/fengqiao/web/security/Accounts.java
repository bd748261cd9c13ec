package org.fengqiao.web.security;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.fengqiao.casework.account.FactorRule;
import org.fengqiao.model.office.Role;

/** Reads the accounts from staff and post; a person without a post today cannot sign in. */
@ApplicationScoped
class Accounts {
    private static final String FIND =
            """
            select s.login, s.password_hash, p.role, s.must_change,
                   exists (select from second_factor f where f.staff_id = s.id and f.on_at is not null)
              from staff s join post p on p.staff_id = s.id
             where s.login = ? and s.active
               and (now() at time zone 'Asia/Shanghai')::date >= p.valid_from
               and (p.valid_to is null or (now() at time zone 'Asia/Shanghai')::date <= p.valid_to)""";

    @Resource(lookup = "jdbc/fengqiao")
    private DataSource database;

    Optional<Account> find(String login) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setString(1, login);
            try (ResultSet rows = query.executeQuery()) {
                return read(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The accounts cannot be read", e);
        }
    }

    private static Optional<Account> read(ResultSet rows) throws SQLException {
        Account account = null;
        var rule = FactorRule.ofHouse();
        boolean bound = false;
        Set<String> groups = new HashSet<>();
        while (rows.next()) {
            groups.add(group(rows.getString(3)));
            bound |= rule.binds(Role.valueOf(rows.getString(3)));
            boolean coded = rows.getBoolean(5);
            var unfinished = unfinished(rows.getBoolean(4), bound && !coded);
            account = new Account(rows.getString(1), rows.getString(2), Set.copyOf(groups), coded, unfinished);
        }
        return Optional.ofNullable(account);
    }

    private static List<Unfinished> unfinished(boolean password, boolean codes) {
        var all = new ArrayList<Unfinished>();
        if (password) {
            all.add(Unfinished.CHANGE_PASSWORD);
        }
        if (codes) {
            all.add(Unfinished.TURN_ON_CODES);
        }
        return List.copyOf(all);
    }

    /** The group is the role, but for the caseworker, who is the plain member of staff. */
    private static String group(String role) {
        return "CASEWORKER".equals(role) ? "STAFF" : role;
    }
}
