package org.fengqiao.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.casework.Registrar.Registered;
import org.fengqiao.model.Moment;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Entry;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Lookups;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;
import org.fengqiao.model.party.Person;
import org.fengqiao.time.LegalTime;

/** The desks' inner workings on the test database, each act in its own transaction, at a time the test sets. */
public final class Workplace {
    public static final String VILLAGE = "990101100204";
    public static final String TOWN = "990101100";
    public static final String COUNTY = "990101";
    public static final String DEPARTMENT = "990101100-sfs";

    public static final LegalTime LEGAL = LegalTime.load(Optional.empty());

    /** How an appeal is answered, which has one request. */
    public static final Map<String, String> DECISION = Map.of(
            "result", "EXPLAINED",
            "requests[0].request", "恢复原状",
            "requests[0].facts", "经现场核实",
            "requests[0].finding", "维持现状",
            "requests[0].laws", "XF:31(6)");

    private final TestDatabase database;
    private final Directory directory;
    private final CaseFiles files;
    private final CitizenCodes codes;
    private Instant now = Instant.parse("2026-03-02T01:00:00Z");

    public Workplace() {
        this(TestDatabase.get());
    }

    /** On a database of its own, for tests that change what all cases share. */
    public Workplace(TestDatabase database) {
        this.database = database;
        this.files = new CaseFiles(database.injected());
        this.codes = new CitizenCodes(database.injected());
        this.directory = database.inTransaction(em -> {
            var loaded = new Directory(em);
            loaded.offices();
            loaded.categories(Moment.on(java.time.LocalDate.of(2026, 1, 1)).today());
            return loaded;
        });
    }

    /** An officer of an office, each office with a person of its own. */
    public Officer officer(String office) {
        return new Officer(
                1000 + Math.abs(office.hashCode() % 100_000),
                "经办" + office,
                directory.offices().of(office),
                Role.CASEWORKER);
    }

    public void later(Duration duration) {
        now = now.plus(duration);
    }

    public Moment now() {
        return new Moment(now);
    }

    public Directory directory() {
        return directory;
    }

    public Registered register(String office, Entry entry) {
        later(Duration.ofHours(1));
        return database.inTransaction(
                em -> new Registrar(files, codes, directory, occasions()).register(entry, officer(office)));
    }

    public Registered file(Entry entry) {
        later(Duration.ofHours(1));
        return database.inTransaction(em -> new Registrar(files, codes, directory, occasions()).file(entry));
    }

    /** Does an act and returns the new version. */
    public int perform(String office, String number, int version, Act act, Map<String, String> fields) {
        return perform(officer(office), number, version, act, fields);
    }

    public int perform(Officer officer, String number, int version, Act act, Map<String, String> fields) {
        later(Duration.ofHours(1));
        return database.inTransaction(em ->
                new CasePerformer(files, occasions()).perform(number, version, act.deed(new Given(fields)), officer));
    }

    public void byCitizen(String code, Act act, Map<String, String> fields) {
        later(Duration.ofHours(1));
        database.inTransaction(em -> {
            var file = codes.digestOf(code).flatMap(files::openBy).orElseThrow();
            file.perform(act.deed(new Given(fields)), occasions().of(null));
            files.keep(file);
            return file.number();
        });
    }

    /** What neighbours quarrel about, and bring to the offices as an appeal. */
    public static Entry dispute(String summary) {
        return matter("APPEAL", summary);
    }

    /** Of any purpose, brought by the same people. */
    public static Entry matter(String purpose, String summary) {
        return new Entry(
                "VISIT",
                null,
                null,
                purpose,
                "02",
                null,
                VILLAGE,
                "三组老井旁",
                summary,
                summary + ",双方多次争执",
                false,
                Person.petitioner("陈桂英", "12345678901", null, "北关村三组"),
                List.of(),
                2);
    }

    public Occasions occasions() {
        return new Occasions(time(), directory, LEGAL, lookups());
    }

    private Lookups lookups() {
        return new CaseLookups(files, directory, new Roster(), time());
    }

    private OfficialTime time() {
        return new OfficialTime() {
            @Override
            public Moment now() {
                return Workplace.this.now();
            }
        };
    }
}
