package org.fengqiao.web.security;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Remembers failed log-ins in the database, so that every node knows them and a restart forgets none; and from where
 * an account came in lately.
 */
@ApplicationScoped
class Failures {
    private static final String SEEN =
            """
            with asked (account, address) as (values (?, ?)), failed as (
                select f.failures, f.last_at, f.account = a.account as of_account, f.address = a.address as of_client
                  from login_failure f join asked a on f.account = a.account or f.address = a.address
                 where f.last_at > now() - interval '1 hour' and f.failures > 0)
            select coalesce(sum(failures) filter (where of_account and of_client), 0),
                   coalesce(extract(epoch from now() - max(last_at) filter (where of_account and of_client)), 0)::bigint,
                   coalesce(sum(failures) filter (where of_client), 0),
                   coalesce(sum(failures) filter (where of_account), 0),
                   coalesce(extract(epoch from now() - max(last_at) filter (where of_account)), 0)::bigint,
                   exists (select from login_failure f join asked a using (account, address)
                            where f.entered_at > now() - interval '30 days')
              from failed""";
    private static final String FAILED =
            """
            insert into login_failure (account, address, failures, last_at) values (?, ?, 1, now())
            on conflict (account, address) do update set last_at = now(),
            failures = case when login_failure.last_at < now() - interval '1 hour' then 1
                            else login_failure.failures + 1 end""";
    private static final String SUCCEEDED =
            """
            insert into login_failure (account, address, failures, last_at, entered_at) values (?, ?, 0, now(), now())
            on conflict (account, address) do update set failures = 0, last_at = now(), entered_at = now()""";

    @Resource(lookup = "jdbc/fengqiao")
    private DataSource database;

    Tries of(String account, String client) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(SEEN)) {
            query.setString(1, account);
            query.setString(2, client);
            try (var row = query.executeQuery()) {
                row.next();
                return new Tries(
                        row.getInt(1),
                        Duration.ofSeconds(row.getLong(2)),
                        row.getInt(3),
                        row.getInt(4),
                        Duration.ofSeconds(row.getLong(5)),
                        row.getBoolean(6));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Failed log-ins cannot be read", e);
        }
    }

    void failed(String account, String client) {
        run(FAILED, account, client);
    }

    void succeeded(String account, String client) {
        run(SUCCEEDED, account, client);
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
