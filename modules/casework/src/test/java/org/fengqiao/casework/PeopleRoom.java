package org.fengqiao.casework;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fengqiao.casework.administration.AdminLogRow;
import org.fengqiao.casework.administration.BookOnDatabase;
import org.fengqiao.casework.administration.GrantDesk;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;

/** The desk of the administrator on a database of its own, with two counties in it. */
final class PeopleRoom {
    static final String HOME = "990101";
    static final String ELSEWHERE = "990102";

    final TestDatabase database = TestDatabase.apart();
    final Directory directory = new Directory(database.injected());
    final Roster roster = new Roster();
    Officer who;

    PeopleRoom() throws SQLException {
        run("insert into region (code, name, level) values ('990102', '邻县', 'county')");
        for (var code : List.of("990102", "990102-jw")) {
            run("insert into office (code, name, kind, tier, centre, county, functions) values ('" + code + "', '邻县"
                    + code + "', '" + (code.endsWith("jw") ? "INSPECTION" : "CENTRE")
                    + "', 'COUNTY', '990102', '990102', '')");
        }
        roster.em = database.injected();
        roster.directory = directory;
        roster.time = new OfficialTime();
        employ(1001, HOME, "boss", HOME, Role.ADMINISTRATOR);
        employ(1002, HOME, "guard", HOME, Role.SECURITY);
        employ(1003, HOME, "clerk", "990101100", Role.CASEWORKER);
        employ(1004, HOME, "mate", "990101100", Role.CASEWORKER);
        employ(1005, HOME, "jiwei", "990101-jw", Role.INSPECTOR);
        employ(1006, ELSEWHERE, "stranger", ELSEWHERE, Role.CASEWORKER);
        employ(1007, HOME, "audit", HOME, Role.AUDIT);
        is("boss");
    }

    void employ(long id, String county, String login, String office, Role role) throws SQLException {
        run("insert into staff (id, county, login, name, password_hash, changed_at) values (" + id + ", '" + county
                + "', '" + login + "', '某" + login + "', 'old', now())");
        run("insert into post (id, staff_id, office, role, valid_from) values (" + id + ", " + id + ", '" + office
                + "', '" + role + "', '2020-01-01')");
    }

    void is(String login) {
        roster.forget();
        who = database.inTransaction(em -> roster.officer(login).orElseThrow());
    }

    CurrentOfficer officer() {
        return new CurrentOfficer() {
            @Override
            public Officer get() {
                return who;
            }
        };
    }

    void people(Consumer<PeopleDesk> does) {
        database.inTransaction(em -> {
            var desk = new PeopleDesk();
            desk.em = em;
            desk.directory = directory;
            desk.roster = roster;
            desk.officer = officer();
            desk.passwords = new PlainHash();
            desk.book = BookOnDatabase.book(em, directory, roster);
            desk.grants = BookOnDatabase.grants(em, directory, roster);
            does.accept(desk);
            return null;
        });
    }

    <T> T second(Function<GrantDesk, T> does) {
        return database.inTransaction(em -> does.apply(
                BookOnDatabase.deciding(BookOnDatabase.grants(em, directory, roster), officer(), new PlainHash())));
    }

    /** What the inspector reads, newest first. */
    List<AdminLogRow> log() {
        var before = who;
        is("jiwei");
        var read = database.inTransaction(
                em -> BookOnDatabase.reading(em, officer()).page(null, 200).items());
        who = before;
        return read;
    }

    long number(String sql) {
        return database.inTransaction(
                em -> Sql.of(em, sql).first(r -> r.number("n")).orElseThrow());
    }

    void run(String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Slow hashing is the container's; here a password is known by its prefix. */
    private static final class PlainHash implements Pbkdf2PasswordHash {
        @Override
        public void initialize(Map<String, String> parameters) {}

        @Override
        public String generate(char[] password) {
            return "hash of " + new String(password);
        }

        @Override
        public boolean verify(char[] password, String hashed) {
            return generate(password).equals(hashed);
        }
    }
}
