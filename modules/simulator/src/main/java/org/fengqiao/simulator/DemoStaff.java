package org.fengqiao.simulator;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;

/** Writes the simulated staff and their posts; only the demo accounts get a password that anybody knows. */
final class DemoStaff {
    private final Personnel personnel;
    private final CompletableFuture<String> hash;

    /**
     * The slow hashing begins at once and goes on beside everything else. All accounts share the one password that
     * everybody knows, and so its hash: a salt for each would hide nothing and take most of the loading.
     */
    DemoStaff(Personnel personnel, String password) {
        this.personnel = personnel;
        this.hash = CompletableFuture.supplyAsync(() -> PasswordHash.of(password));
    }

    void write(Connection connection, LocalDate since, Instant now) throws SQLException {
        var postIds = new SequenceIds(connection, "post_seq");
        try (var staff = connection.prepareStatement(
                        "insert into staff (id, county, login, name, password_hash, changed_at) values (?, ?, ?, ?, ?, ?)");
                var posts = connection.prepareStatement(
                        "insert into post (id, staff_id, office, role, valid_from, deputy_id) values (?, ?, ?, ?, ?, ?)")) {
            for (var person : personnel.all()) {
                staff.setLong(1, person.id());
                staff.setString(2, person.office().county());
                staff.setString(3, person.login());
                staff.setString(4, person.name());
                staff.setString(5, hash(person));
                staff.setTimestamp(6, Timestamp.from(now));
                staff.addBatch();
                posts.setLong(1, postIds.getAsLong());
                posts.setLong(2, person.id());
                posts.setString(3, person.office().code());
                posts.setString(4, person.role().name());
                posts.setDate(5, Date.valueOf(since));
                posts.setObject(6, person.deputy());
                posts.addBatch();
            }
            staff.executeBatch();
            posts.executeBatch();
        }
    }

    private String hash(Employee person) {
        return DemoAccount.isKnown(person) ? hash.join() : PasswordHash.ofNoPassword();
    }
}
