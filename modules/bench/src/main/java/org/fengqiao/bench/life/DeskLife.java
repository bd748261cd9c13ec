package org.fengqiao.bench.life;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.sql.DataSource;
import org.fengqiao.bench.server.Counting;
import org.fengqiao.casework.CaseFiles;
import org.fengqiao.casework.CasePerformer;
import org.fengqiao.casework.CitizenCodes;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.Occasions;
import org.fengqiao.casework.Registrar;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;
import org.fengqiao.time.LegalTime;

/** The product's own way: what a desk does inside its transaction, one transaction and one fresh context an act. */
public final class DeskLife implements CaseLife {
    private final Counting counting;
    private final EntityManagerFactory factory;
    private final Directory directory;
    private final LegalTime legal = LegalTime.load(Optional.empty());
    private final Map<String, Officer> officers = new ConcurrentHashMap<>();

    public DeskLife(DataSource pool) {
        counting = Counting.on(pool);
        factory = Persistence.createEntityManagerFactory(
                "fengqiao",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", counting.source()));
        directory = inTransaction(em -> {
            var loaded = new Directory(em);
            loaded.offices();
            loaded.categories(LocalDate.of(2026, 1, 1));
            return loaded;
        });
    }

    @Override
    public String name() {
        return "desks";
    }

    @Override
    public String live() {
        var time = new Hours();
        time.later();
        var now = new Occasions(time, directory, legal);
        var file = inTransaction(em -> new Registrar(new CaseFiles(em), new CitizenCodes(em), directory, now)
                .register(Told.entry(), officer(Told.VILLAGE)));
        var life = new Walk(file.number(), file.version(), time, now);
        life.act(Told.VILLAGE, Act.ESCALATE, Map.of("reason", Told.NOT_AGREED));
        life.act(Told.TOWN, Act.ACCEPT, Map.of());
        life.act(Told.TOWN, Act.ESCALATE, Map.of("reason", Told.BEYOND_THE_TOWN));
        life.act(Told.COUNTY, Act.SEND_DOWN, Map.of("office", Told.TOWN, "reason", Told.BELOW));
        life.act(Told.TOWN, Act.SETTLE, Map.of("outcome", "AGREED", "form", "WRITTEN", "agreement", Told.AGREEMENT));
        life.act(Told.TOWN, Act.ANSWER, Map.of("text", Told.REPLY));
        life.act(Told.TOWN, Act.DELIVER, Map.of("method", "IN_PERSON"));
        life.rate(file.code());
        life.act(Told.TOWN, Act.CLOSE, Map.of());
        return file.number();
    }

    /** One case on its way, with the version its next form would show. */
    private final class Walk {
        private final String number;
        private final Hours time;
        private final Occasions now;
        private int version;

        Walk(String number, int version, Hours time, Occasions now) {
            this.now = now;
            this.number = number;
            this.version = version;
            this.time = time;
        }

        void act(String office, Act act, Map<String, String> fields) {
            time.later();
            version = inTransaction(em -> new CasePerformer(new CaseFiles(em), directory, null, now)
                    .perform(number, version, act.deed(new Given(fields)), officer(office)));
        }

        void rate(String code) {
            time.later();
            inTransaction(em -> {
                var files = new CaseFiles(em);
                var file = files.open(new CitizenCodes(em).caseOf(code).orElseThrow());
                file.perform(Act.RATE.deed(new Given(Map.of("level", "SATISFIED"))), now.of(null));
                files.keep(file);
                return file.number();
            });
        }
    }

    private Officer officer(String office) {
        return officers.computeIfAbsent(
                office,
                code -> new Officer(
                        Told.person(code), "经办" + code, directory.offices().of(code), Role.CASEWORKER));
    }

    private <T> T inTransaction(Function<EntityManager, T> work) {
        var em = factory.createEntityManager();
        var transaction = em.getTransaction();
        transaction.begin();
        try {
            var result = work.apply(em);
            transaction.commit();
            return result;
        } finally {
            if (transaction.isActive()) {
                transaction.rollback();
            }
            em.close();
        }
    }

    @Override
    public Counting counting() {
        return counting;
    }

    @Override
    public void close() {
        factory.close();
        counting.close();
    }
}
