package org.fengqiao.casework.calendar;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.Roster;
import org.fengqiao.casework.TestDatabase;
import org.fengqiao.model.Moment;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;

/** One case with the town, a part of it with the town's department, and their clocks; written by SQL. */
public final class OfficeWorld {
    public static final String TOWN = "990101101";
    static final String DEPARTMENT = "990101101-sfs";
    static final String VILLAGE = "990101101201";
    static final long CLERK = 990_001;

    public final TestDatabase database = TestDatabase.apart();
    private Officer who;
    private Instant now = Instant.parse("2026-03-02T01:00:00Z");

    public OfficeWorld() throws SQLException {
        run("insert into staff (id, county, login, name, password_hash, changed_at)" + " values (" + CLERK
                + ", '990101', 'clerk', '某', 'x', now())");
        who = officer(TOWN, Role.CASEWORKER);
        openCase(1, TOWN);
    }

    /** A case that lies open with an office. */
    public void openCase(long id, String office) throws SQLException {
        run(
                """
                insert into casefile (id, county, number, version, stage, episode, episode_kind, episode_opened_at,
                    purpose, category, channel, region, headcount, registered_at, registered_office, held_office,
                    held_person, held_ground, held_from, spans, open_parts, parts, parties, last_seq,
                    last_hash, last_at, touched, handlers, conflicted, imported)
                  values (%1$d, '990101', 'case-%1$d', 1, 'HANDLING', 1, 'FIRST', now(), 'DISPUTE', '02', 'VISIT',
                    '990101101201', 1, now(), '%2$s', '%2$s', %3$d, 'HANDLING', now(), 0, 0, 0, 0, 1, 'x', now(), ',', ',',
                    ',', false)"""
                        .formatted(id, office, CLERK));
    }

    void sendPart(long caseId, int no, String office) throws SQLException {
        run(("insert into part (case_id, no, county, number, task, from_office, office, kind, sent_at)"
                        + " values (%d, %d, '990101', 'case-%1$d', '查明', '%s', '%s', 'WHISTLE', now())")
                .formatted(caseId, no, TOWN, office));
    }

    /** A clock of the case that runs from 9 January; {@code but} is what is different about it, as SQL has it. */
    public void clock(long caseId, int no, String due, String... but) throws SQLException {
        run(
                """
                insert into clock (case_id, no, county, number, episode, rule, pack, pack_version, owner, citizen,
                    office, tier, term, started_on, started_at, started_seq, due_on, due_at, warning_on, provisional,
                    derivation)
                  values (%1$d, %2$d, '990101', 'case-%1$d', 1, 'CLK-HANDLE', 'national', '2025', 'COMPETENT_OFFICE',
                    false, '990101101', 'TOWN', '60 CALENDAR_DAYS', '2026-01-09', now(), 1, '%3$s',
                    cast('%3$s' as date) + 1, '%3$s', false, 'x')"""
                        .formatted(caseId, no, due));
        for (var difference : but) {
            run("update clock set %s where case_id = %d and no = %d".formatted(difference, caseId, no));
        }
    }

    public void run(String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String read(String sql) throws SQLException {
        try (var connection = database.connect();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    void isNow(String office, Role role) {
        who = officer(office, role);
    }

    void later(long seconds) {
        now = now.plusSeconds(seconds);
    }

    OfficeCalendar calendar(EntityManager em) {
        var calendar = new OfficeCalendar();
        calendar.em = em;
        calendar.officer = officer();
        return calendar;
    }

    FeedDesk desk(EntityManager em) {
        var desk = new FeedDesk();
        desk.em = em;
        desk.officer = officer();
        desk.calendar = calendar(em);
        desk.time = time();
        desk.roster = new Roster() {
            @Override
            public Optional<Officer> officer(long id) {
                return Optional.ofNullable(who).filter(each -> each.id() == id);
            }
        };
        return desk;
    }

    void leavesTheOffice() {
        who = null;
    }

    LocalDate day(String written) {
        return LocalDate.parse(written);
    }

    private Officer officer(String office, Role role) {
        var directory = database.inTransaction(em -> {
            var loaded = new Directory(em);
            loaded.offices();
            return loaded;
        });
        return new Officer(CLERK, "某", directory.offices().of(office), role);
    }

    private CurrentOfficer officer() {
        return new CurrentOfficer() {
            @Override
            public Officer get() {
                return who;
            }
        };
    }

    private OfficialTime time() {
        return new OfficialTime() {
            @Override
            public Moment now() {
                return new Moment(now);
            }
        };
    }
}
