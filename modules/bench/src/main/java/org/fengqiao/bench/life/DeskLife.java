package org.fengqiao.bench.life;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.fengqiao.bench.server.Counting;
import org.fengqiao.casework.CaseFiles;
import org.fengqiao.casework.CasePerformer;
import org.fengqiao.casework.CitizenCodes;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.Occasions;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.Registrar;
import org.fengqiao.model.Moment;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Lookups;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;
import org.fengqiao.model.petition.PetitionAct;
import org.fengqiao.model.service.ServiceAct;
import org.fengqiao.model.transfer.TransferAct;
import org.fengqiao.time.LegalTime;

/**
 * The product's own way: what a desk does inside its transaction, one transaction and one fresh context an act. Its
 * helpers are there once, as in the container, and find the context and the time of the thread they work for.
 */
public final class DeskLife implements CaseLife {
    private final Counting counting;
    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> context = new ThreadLocal<>();
    private final ThreadLocal<Hours> hours = new ThreadLocal<>();
    private final CaseFiles files;
    private final CitizenCodes codes;
    private final Occasions occasions;
    private final Registrar registrar;
    private final CasePerformer performer;
    private final Map<String, Officer> officers = new HashMap<>();

    public DeskLife(DataSource pool) {
        counting = Counting.on(pool);
        factory = Persistence.createEntityManagerFactory(
                "fengqiao",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", counting.source()));
        var em = (EntityManager) Proxy.newProxyInstance(
                DeskLife.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(context.get(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        files = new CaseFiles(em);
        codes = new CitizenCodes(em);
        var directory = new Directory(em);
        occasions = new Occasions(new TimeOfTheThread(), directory, LegalTime.load(Optional.empty()), Lookups.NOTHING);
        registrar = new Registrar(files, codes, directory, occasions);
        performer = new CasePerformer(files, occasions);
        inTransaction(() -> {
            for (var office : List.of(ToldLife.VILLAGE, ToldLife.TOWN, ToldLife.COUNTY, ToldLife.DEPARTMENT)) {
                var held = directory.offices().of(office);
                officers.put(office, new Officer(ToldLife.person(office), "经办" + office, held, Role.CASEWORKER));
            }
            return directory.categories(LocalDate.of(2026, 1, 1));
        });
    }

    /** Every life has its own time, and a thread lives one life after the other. */
    private final class TimeOfTheThread extends OfficialTime {
        @Override
        public Moment now() {
            return hours.get().now();
        }
    }

    @Override
    public String name() {
        return "desks";
    }

    @Override
    public String live(Story story) {
        hours.set(new Hours());
        hours.get().later();
        var file = inTransaction(() -> registrar.register(story.entry(), officers.get(story.registering())));
        var life = new Walk(file.number(), file.version());
        switch (story) {
            case DISPUTE -> dispute(life, file.code());
            case APPEAL -> appeal(life, file.code());
        }
        return file.number();
    }

    private static void dispute(Walk life, String code) {
        life.act(ToldLife.VILLAGE, TransferAct.ESCALATE, Map.of("reason", ToldLife.NOT_AGREED));
        life.act(ToldLife.TOWN, PetitionAct.ACCEPT, Map.of());
        life.act(ToldLife.TOWN, TransferAct.ESCALATE, Map.of("reason", ToldLife.BEYOND_THE_TOWN));
        life.act(ToldLife.COUNTY, TransferAct.SEND_DOWN, Map.of("office", ToldLife.TOWN, "reason", ToldLife.BELOW));
        life.act(
                ToldLife.TOWN,
                PetitionAct.SETTLE,
                Map.of("outcome", "AGREED", "form", "WRITTEN", "agreement", ToldLife.AGREEMENT));
        life.act(ToldLife.TOWN, PetitionAct.ANSWER, Map.of("text", ToldLife.REPLY));
        life.act(ToldLife.TOWN, ServiceAct.DELIVER, Map.of("method", "IN_PERSON", "proof", ToldLife.PROOF));
        life.rate(code);
        life.act(ToldLife.TOWN, PetitionAct.CLOSE, Map.of());
    }

    private static void appeal(Walk life, String code) {
        life.act(
                ToldLife.COUNTY,
                TransferAct.ROUTE,
                Map.of("office", ToldLife.DEPARTMENT, "reason", ToldLife.COMPETENT));
        life.act(ToldLife.DEPARTMENT, PetitionAct.ACCEPT, Map.of());
        life.act(
                ToldLife.DEPARTMENT,
                PetitionAct.ANSWER,
                Map.of(
                        "result", ToldLife.RESULT,
                        "requests[0].request", ToldLife.REQUEST,
                        "requests[0].facts", ToldLife.FACTS,
                        "requests[0].finding", ToldLife.DECISION,
                        "requests[0].laws", ToldLife.LAWS));
        life.act(ToldLife.DEPARTMENT, ServiceAct.DELIVER, Map.of("method", "IN_PERSON", "proof", ToldLife.PROOF));
        life.rate(code);
        life.act(ToldLife.DEPARTMENT, PetitionAct.CLOSE, Map.of());
    }

    /** One case on its way, with the version its next form would show. */
    private final class Walk {
        private final String number;
        private int version;

        Walk(String number, int version) {
            this.number = number;
            this.version = version;
        }

        void act(String office, Act act, Map<String, String> fields) {
            hours.get().later();
            version = inTransaction(
                    () -> performer.perform(number, version, act.deed(new Given(fields)), officers.get(office)));
        }

        void rate(String code) {
            hours.get().later();
            inTransaction(() -> {
                var file = codes.digestOf(code).flatMap(files::openBy).orElseThrow();
                file.perform(PetitionAct.RATE.deed(new Given(Map.of("level", "SATISFIED"))), occasions.of(null));
                files.keep(file);
                return file.number();
            });
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        var em = factory.createEntityManager();
        var transaction = em.getTransaction();
        context.set(em);
        transaction.begin();
        try {
            var result = work.get();
            transaction.commit();
            return result;
        } finally {
            if (transaction.isActive()) {
                transaction.rollback();
            }
            em.close();
            context.remove();
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
