package org.fengqiao.casework.correction;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.casework.CaseFiles;
import org.fengqiao.casework.CaseLookups;
import org.fengqiao.casework.CasePerformer;
import org.fengqiao.casework.CitizenCodes;
import org.fengqiao.casework.Occasions;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.Registrar;
import org.fengqiao.casework.Roster;
import org.fengqiao.casework.TestDatabase;
import org.fengqiao.casework.Workplace;
import org.fengqiao.casework.statute.Statutes;
import org.fengqiao.model.Moment;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Errand;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.clock.End;
import org.fengqiao.model.clock.Ending;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.reading.ConfigFiles;

/**
 * A county that worked for a while under packs which named no matters and no offices: every period ran for everybody. What
 * ended was charged to whom it was sent to. Its logs and tables agree; only the law was read wrongly.
 */
final class OldHouse {
    final TestDatabase database = TestDatabase.apart();
    final Workplace workplace = new Workplace(database);
    final Officer administrator =
            new Officer(9001, "管理员", workplace.directory().offices().of(Workplace.COUNTY), Role.ADMINISTRATOR);
    private final LegalTime before = boundless();
    private final CaseFiles files = new CaseFiles(database.injected());

    /** An act as it was done before: what it ended of this rule is charged to who holds the matter afterwards. */
    record ChargedToTheReceiver(Deed real, String rule) implements Deed {
        @Override
        public Act act() {
            return real.act();
        }

        @Override
        public void on(Change change, Occasion occasion) {
            var open = change.file().openClocks();
            real.on(change, occasion);
            var hold = change.file().hold();
            var end = new End(
                    Ending.MET,
                    change.today(),
                    occasion.now().at(),
                    change.file().lastSeq() + 1);
            open.stream()
                    .filter(clock -> clock.rule().equals(rule))
                    .forEach(clock -> clock.end(end, hold.office(), hold.tier()));
        }

        @Override
        public Map<String, Object> facts() {
            return real.facts();
        }

        @Override
        public Map<String, Object> words() {
            return real.words();
        }
    }

    String register(String office, String purpose, String summary) {
        workplace.later(Duration.ofMinutes(7));
        return database.inTransaction(
                em -> new Registrar(files, new CitizenCodes(database.injected()), workplace.directory(), occasions())
                        .register(Workplace.matter(purpose, summary), workplace.officer(office))
                        .number());
    }

    /** What was possible then, whatever bars it now. */
    void performed(String office, String number, Deed deed) {
        workplace.later(Duration.ofHours(1));
        database.inTransaction(em -> {
            var file = files.open(number, workplace.officer(Workplace.COUNTY));
            file.follow(new Errand(file.id(), deed), occasions().of(workplace.officer(office)));
            files.keep(file);
            return file.number();
        });
    }

    void perform(String office, String number, Deed deed) {
        workplace.later(Duration.ofHours(1));
        database.inTransaction(em -> new CasePerformer(files, occasions())
                .perform(number, deed, occasions().of(workplace.officer(office)))
                .version());
    }

    long start() {
        return in(em -> new CorrectionRuns(em).begin("条例时限不适用于民间纠纷", administrator, workplace.now()));
    }

    /** One batch in a transaction of its own; false when there is nothing left. */
    boolean batch(long run) {
        workplace.later(Duration.ofMillis(1));
        return in(em -> batch(em).next(run, workplace.now()));
    }

    /** A batch whose node dies before it can commit. */
    void killed(long run) {
        workplace.later(Duration.ofMillis(1));
        try {
            in(em -> {
                batch(em).next(run, workplace.now());
                em.flush();
                throw new IllegalStateException("killed");
            });
        } catch (IllegalStateException killed) {
            return;
        }
        throw new AssertionError("was not killed");
    }

    private CorrectionBatch batch(EntityManager em) {
        return new CorrectionBatch(em, workplace.directory(), new Statutes(em));
    }

    void finish(long run) {
        while (batch(run)) {
            // The next one.
        }
    }

    <T> T in(Function<EntityManager, T> work) {
        return database.inTransaction(work);
    }

    long count(String sql) {
        return Long.parseLong(texts(sql).get(0));
    }

    List<String> texts(String sql) {
        try (var connection = database.connect();
                var rows = connection.createStatement().executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void write(String sql) {
        try (var connection = database.connect()) {
            connection.createStatement().executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Occasions occasions() {
        var time = new OfficialTime() {
            @Override
            public Moment now() {
                return workplace.now();
            }
        };
        var lookups = new CaseLookups(files, workplace.directory(), new Roster(), time);
        return new Occasions(time, workplace.directory(), before, lookups);
    }

    private static LegalTime boundless() {
        try {
            var config = Files.createTempDirectory("packs");
            var statutes = Files.createDirectory(config.resolve("statutes"));
            for (var file : ConfigFiles.in("statutes", Optional.empty())) {
                if (file.name().endsWith("national.yaml")) {
                    Files.writeString(statutes.resolve("national.yaml"), boundless(file.text()));
                }
            }
            return LegalTime.load(Optional.of(config));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String boundless(String text) {
        return text.replaceAll(
                        "(?m)^    matters: .*$", "    matters: [appeal, suggestion, request, accusation, dispute]")
                .replaceAll("(?m)^    offices: .*$", "    offices: [any]")
                .replaceAll("(?m)^    litigation-rights: .*\n", "")
                .replaceAll("(?m)^      - \\{matter: (?!.*given:).*binds: false\\}\n", "");
    }
}
