package org.fengqiao.casework.statute;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.casework.Sql;
import org.fengqiao.casework.TestDatabase;
import org.fengqiao.casework.Workplace;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;
import org.fengqiao.time.reading.ConfigFile;
import org.fengqiao.time.reading.ConfigFiles;

/** The desks at which packs and calendars are kept, on a database of their own, with the people who work there. */
final class StatuteRoom {
    private int version;
    final TestDatabase database = TestDatabase.apart();
    final Workplace workplace = new Workplace(database);
    final Officer administrator = officer(9001, "管理员", Workplace.COUNTY, Role.ADMINISTRATOR);
    final Officer colleague = officer(9002, "县经办", Workplace.COUNTY, Role.CASEWORKER);
    final Officer leader = officer(9003, "县领导", Workplace.COUNTY, Role.LEADER);
    final Officer villager = officer(9004, "村经办", Workplace.VILLAGE, Role.CASEWORKER);

    /** A clock as it stands: everything that a projection may move. */
    record Line(String number, String rule, int step, String version, String due, int round, String casefileDue) {}

    long propose(String text) {
        return propose(text, "群众反映回应太慢", administrator);
    }

    long propose(String text, String reason, Officer by) {
        return in(em -> proposals(em).propose(text, reason, by, workplace.now()));
    }

    void approve(long id, Officer by) {
        in(em -> {
            proposals(em).approve(id, by, workplace.now());
            return null;
        });
    }

    void publish(long id) {
        in(em -> {
            proposals(em).publish(id, administrator, workplace.now());
            return null;
        });
        project();
    }

    void rollBack(long id) {
        in(em -> {
            proposals(em).rollBack(id, "回应时限还要再议", administrator, workplace.now());
            return null;
        });
        project();
    }

    Differences changes(long id, boolean withCases) {
        return in(em -> {
            var proposals = proposals(em);
            var version = proposals.versions.get(id, Workplace.COUNTY);
            return new WhatWouldChange(em, proposals.statutes)
                    .of(version, proposals.tried(version), withCases, workplace.now());
        });
    }

    /** Every batch in a transaction of its own, until nothing is left. */
    void project() {
        for (long projection : in(em -> new Projections(em).open())) {
            while (batch(projection)) {
                workplace.later(java.time.Duration.ofMillis(1));
            }
        }
    }

    boolean batch(long projection) {
        return in(em ->
                new ProjectionBatch(em, workplace.directory(), new Statutes(em)).next(projection, workplace.now()));
    }

    List<Line> clocks(String rule) {
        return in(em -> Sql.of(
                        em,
                        """
                        select c.number, c.rule, c.step, c.pack_version as version, c.due_on as due, c.round,
                               f.due as casefile_due
                          from clock c join casefile f on f.id = c.case_id
                         where c.rule = ? and c.ended_on is null order by c.number, c.no""",
                        rule)
                .list(Line.class));
    }

    List<String> texts(String sql, Object... parameters) {
        return in(em -> {
            var query = em.createNativeQuery(sql);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            return ((List<?>) query.getResultList())
                    .stream().map(String::valueOf).toList();
        });
    }

    <T> T in(Function<EntityManager, T> work) {
        return database.inTransaction(work);
    }

    Proposals proposals(EntityManager em) {
        return new Proposals(em, workplace.directory());
    }

    /** The packed answering times with three working days instead of five, under a version of its own. */
    String stricter(String takes) {
        return packed("statutes", "response.yaml")
                .replace("version: \"2026.1\"", "version: \"2027." + ++version + "\"")
                .replace("takes: new-clocks", "takes: " + takes)
                .replace(
                        """
                        period: 5 working-days
                            roll: next-working-day
                            stops: [progress-told""",
                        """
                        period: 3 working-days
                            roll: next-working-day
                            stops: [progress-told""")
                .replace("{start: 2025-09-26, due: 2025-10-10}", "{start: 2025-09-26, due: 2025-09-30}");
    }

    /** A packed file, to be edited. */
    static String packed(String folder, String name) {
        return ConfigFiles.in(folder, Optional.empty()).stream()
                .filter(file -> file.name().endsWith(name))
                .map(ConfigFile::text)
                .findFirst()
                .orElseThrow();
    }

    private Officer officer(long id, String name, String office, Role role) {
        return new Officer(id, name, workplace.directory().offices().of(office), role);
    }
}
