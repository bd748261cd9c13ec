package org.fengqiao.web.security;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** Remembers failed log-ins in the database, so that every node knows them and a restart forgets none. */
@ApplicationScoped
class Failures {
    private static final String SEEN =
            """
            select coalesce(sum(failures) filter (where account = ?), 0),
                   coalesce(extract(epoch from now() - max(last_at) filter (where account = ?)), 0)::bigint,
                   coalesce(sum(failures), 0),
                   coalesce(extract(epoch from now() - max(last_at)), 0)::bigint
              from login_failure where address = ? and last_at > now() - interval '1 hour'""";
    private static final String FAILED =
            """
            insert into login_failure (account, address, failures, last_at) values (?, ?, 1, now())
            on conflict (account, address) do update set last_at = now(),
            failures = case when login_failure.last_at < now() - interval '1 hour' then 1
                            else login_failure.failures + 1 end""";
    private static final String SUCCEEDED = "delete from login_failure where account = ? and address = ?";
    private static final String FORGET = "delete from login_failure where last_at < now() - interval '1 day'";

    @Resource(lookup = "jdbc/fengqiao")
    private DataSource database;

    /** How long this account at this address still has to wait; zero when it may try. */
    Duration remainingWait(String account, String address) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(SEEN)) {
            query.setString(1, account);
            query.setString(2, account);
            query.setString(3, address);
            try (var row = query.executeQuery()) {
                row.next();
                var own = Delay.ofAccountAtAddress(row.getInt(1)).minusSeconds(row.getLong(2));
                var shared = Delay.ofAddress(row.getInt(3)).minusSeconds(row.getLong(4));
                var longer = own.compareTo(shared) > 0 ? own : shared;
                return longer.isNegative() ? Duration.ZERO : longer;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Failed log-ins cannot be read", e);
        }
    }

    void failed(String account, String address) {
        run(FAILED, account, address);
        run(FORGET);
    }

    void succeeded(String account, String address) {
        run(SUCCEEDED, account, address);
    }

    private void run(String sql, String... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Failed log-ins cannot be written", e);
        }
    }
}
