package org.fengqiao.web.security;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** Reads the accounts from staff and post; a person without a post today cannot sign in. */
@ApplicationScoped
class Accounts {
    private static final String FIND =
            """
            select s.login, s.password_hash, p.role, s.must_change
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
        String login = null;
        String hash = null;
        Set<String> groups = new HashSet<>();
        List<Unfinished> unfinished = List.of();
        while (rows.next()) {
            login = rows.getString(1);
            hash = rows.getString(2);
            groups.add(group(rows.getString(3)));
            unfinished = rows.getBoolean(4) ? List.of(Unfinished.CHANGE_PASSWORD) : List.of();
        }
        return login == null ? Optional.empty() : Optional.of(new Account(login, hash, Set.copyOf(groups), unfinished));
    }

    /** The group is the role, but for the caseworker, who is the plain member of staff. */
    private static String group(String role) {
        return "CASEWORKER".equals(role) ? "STAFF" : role;
    }
}
