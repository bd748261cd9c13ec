package org.fengqiao.casework;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fengqiao.casework.Registrar.Registered;
import org.fengqiao.casework.clock.ClocksForCitizens;
import org.fengqiao.model.Reason;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Acts;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;

/** Acts by the names the contract has for them, with their fields as pairs, and what says no to them. */
final class Desks {
    private final TestDatabase database = TestDatabase.get();
    private final Workplace work = new Workplace();

    Registered registered(String office, String summary) {
        return work.register(office, Workplace.dispute(summary));
    }

    Registered suggested(String office, String summary) {
        return work.register(office, Workplace.matter("SUGGESTION", summary));
    }

    Officer clerk(String office) {
        return work.officer(office);
    }

    void later(java.time.Duration time) {
        work.later(time);
    }

    /** The head of an office, somebody else than its clerk. */
    Officer head(String office) {
        var clerk = work.officer(office);
        return new Officer(clerk.id() + 500_000, "负责人" + office, clerk.office(), Role.LEADER);
    }

    void does(Registered file, String office, String act, String... fields) {
        does(file, work.officer(office), act, fields);
    }

    void does(Registered file, Officer who, String act, String... fields) {
        does(file, current(file), who, act, fields);
    }

    /** The same from a form that was opened at an earlier version. */
    void does(Registered file, int version, Officer who, String act, String... fields) {
        work.perform(who, file.number(), version, named(act), pairs(fields));
    }

    /** Answers the appeal, which has one request. */
    void decides(Registered file, String office) {
        work.perform(office, file.number(), current(file), named("ANSWER"), Workplace.DECISION);
    }

    void citizenDoes(Registered file, String act, String... fields) {
        work.byCitizen(file.code(), named(act), pairs(fields));
    }

    /** Why an act is not offered. */
    Refusal whyNot(Registered file, String office, String act) {
        return database.inTransaction(em -> new CaseFiles(database.injected())
                .look(file.number(), work.officer(office))
                .whyNot(named(act), work.occasions().of(work.officer(office)))
                .orElseThrow());
    }

    /** Whoever has the code, or says so. */
    void visitorDoes(String code, String act, String... fields) {
        var desk = new CitizenDesk();
        desk.codes = new CitizenCodes(database.injected());
        desk.files = new CaseFiles(database.injected());
        desk.occasions = work.occasions();
        desk.performer = new CasePerformer(desk.files, desk.occasions);
        desk.questions = new CitizenQuestions(database.injected());
        database.inTransaction(em -> {
            desk.perform(code, named(act), new Given(pairs(fields)));
            return null;
        });
    }

    /** What the citizen sees under their code. */
    CitizenReader.Followed followed(Registered file) {
        var reader = new CitizenReader();
        reader.em = database.injected();
        reader.codes = new CitizenCodes(database.injected());
        reader.steps = new CitizenSteps(database.injected());
        reader.questions = new CitizenQuestions(database.injected());
        reader.files = new CaseFiles(database.injected());
        reader.occasions = work.occasions();
        reader.clocks = ClocksForCitizens.on(database, work);
        return database.inTransaction(em -> reader.follow(file.code()));
    }

    AttachmentDesk attachmentDesk(Officer who) {
        var desk = new AttachmentDesk();
        desk.scanner = new PaperScanner(Optional.empty());
        desk.occasions = work.occasions();
        desk.officer = new CurrentOfficer() {
            @Override
            public Officer get() {
                return who;
            }
        };
        return desk;
    }

    /** No with this reason, in these words. */
    static void refused(Reason why, String words, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> Assertions.assertThat(no.why()).isEqualTo(why))
                .hasMessageContaining(words);
    }

    String today() {
        return work.now().today().toString();
    }

    int current(Registered file) {
        return database.inTransaction(em -> Sql.of(em, "select version from casefile where number = ?", file.number())
                .first(row -> row.count("version"))
                .orElseThrow());
    }

    private static Act named(String act) {
        return Acts.named(act);
    }

    private static Map<String, String> pairs(String... fields) {
        var all = new HashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return all;
    }
}
