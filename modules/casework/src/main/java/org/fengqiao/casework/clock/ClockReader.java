package org.fengqiao.casework.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.Sql;
import org.fengqiao.casework.VisibleCases;
import org.fengqiao.casework.clock.ClockRow.State;
import org.fengqiao.casework.statute.Statutes;
import org.fengqiao.model.Moment;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.ClockCorrection;
import org.fengqiao.model.clock.Elapsed;
import org.fengqiao.model.clock.Ending;
import org.fengqiao.model.clock.Versions;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.party.Mask;

/** Reads the clocks of a case with everything that proves their days. */
@ApplicationScoped
@Transactional
public class ClockReader {
    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    VisibleCases cases;

    @Inject
    Directory directory;

    @Inject
    OfficialTime time;

    @Inject
    Statutes statutes;

    /** All clocks of a case the officer may see, in the order they started. */
    public List<ClockRow> of(String number) {
        em.flush();
        long id = cases.idOf(number);
        var holder = holder(id);
        var hidden = cases.hidden(id);
        var sentences = sentences(id);
        var corrections = corrections(id);
        return clocks(id).stream()
                .map(clock -> row(clock, holder, hidden, sentences, corrections))
                .toList();
    }

    /** The open clocks of a case that its citizen follows: what offices owe them, and their own windows. */
    public List<ClockRow> forTheCitizen(long id) {
        var holder = holder(id);
        var sentences = sentences(id);
        return clocks(id).stream()
                .filter(clock -> clock.isOpen() && clock.part() == null && clock.step() == 0)
                .map(clock -> row(clock, holder, List.of(), sentences, Map.of()))
                .filter(row -> !row.citizen() || !row.due().isBefore(time.now().today()))
                .toList();
    }

    private List<Clock> clocks(long id) {
        return em.createQuery("select c from Clock c where c.caseId = :id order by c.no", Clock.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** The corrections of the case's clocks, by their numbers; void is void, whoever was charged before. */
    private Map<Integer, ClockCorrection> corrections(long id) {
        var found = new HashMap<Integer, ClockCorrection>();
        em.createQuery("select x from ClockCorrection x where x.caseId = :id order by x.kind", ClockCorrection.class)
                .setParameter("id", id)
                .getResultList()
                .forEach(each -> found.put(each.clock(), each));
        return found;
    }

    private String holder(long id) {
        return Sql.of(em, "select held_office from casefile where id = ?", id)
                .first(r -> r.text("held_office"))
                .orElseThrow();
    }

    /** The derivations of the case's clocks, by their digests. */
    private Map<String, String> sentences(long id) {
        var found = new HashMap<String, String>();
        Sql.of(
                        em,
                        "select d.digest, d.sentences from derivation d where d.digest in"
                                + " (select k.derivation from clock k where k.case_id = ?)",
                        id)
                .list(r -> found.put(r.text("digest"), r.text("sentences")));
        return found;
    }

    private ClockRow row(
            Clock clock,
            String holder,
            List<String> hidden,
            Map<String, String> sentences,
            Map<Integer, ClockCorrection> corrections) {
        var corrected = corrections.get(clock.no());
        boolean isVoid = corrected != null && corrected.isVoid();
        var now = time.now();
        var legal = statutes.time();
        var proof = sentences.getOrDefault(clock.due().digest(), "").lines().toList();
        var rule = Versions.whole(clock, legal);
        var own = Versions.of(clock, legal);
        var days = Elapsed.of(clock, now.today(), legal.calendar(clock.county()));
        boolean holders = clock.isOpen() && clock.part() == null && clock.tier() != null;
        var charged = corrected == null || isVoid ? clock.office() : corrected.office();
        var owed = holders ? holder : charged;
        return new ClockRow(
                clock.no(),
                clock.rule(),
                clock.step() == 0
                        ? rule.name()
                        : rule.name() + "："
                                + rule.milestones().get(clock.step() - 1).name(),
                clock.step(),
                clock.episode(),
                clock.part(),
                clock.owner(),
                clock.isCitizens(),
                clock.tier() == null,
                clock.isLocal(),
                owed,
                directory.offices().find(owed).map(Office::name).orElse(owed),
                isVoid ? State.VOID : state(clock, now),
                !isVoid && clock.isMissedAt(now.at()),
                clock.colourAt(now.at(), legal.ladder()).orElse(null),
                clock.begin().day(),
                clock.due().day(),
                clock.due().rolledFrom(),
                clock.due().warning(),
                clock.due().isProvisional(),
                endedOn(clock, now),
                days.used(),
                days.total(),
                clock.pack(),
                clock.packVersion(),
                own.basis().label(),
                clock.begin().seq(),
                clock.isOpen() ? null : clock.end().seq(),
                clock.extensions().stream().map(line -> masked(line, hidden)).toList(),
                clock.pauses(),
                masked(clock.asked(), hidden),
                proof,
                clock.isTheSameAgain(proof, now.today(), legal),
                clock.term().isByTheClock() ? clock.due().at() : null,
                corrected == null ? null : corrected.reason());
    }

    /** Inspectors read why more time was asked for, without the people's names in it. */
    private static Map<String, Object> masked(Map<String, Object> line, List<String> hidden) {
        if (!(line.get("reason") instanceof String reason)) {
            return line;
        }
        var shown = new TreeMap<>(line);
        shown.put("reason", Mask.namesIn(reason, hidden));
        return shown;
    }

    private static LocalDate endedOn(Clock clock, Moment now) {
        if (clock.isForgoneAt(now.at())) {
            return clock.due().day();
        }
        return clock.isOpen() ? null : clock.end().day();
    }

    private static State state(Clock clock, Moment now) {
        if (clock.isForgoneAt(now.at())) {
            return State.LAPSED;
        }
        if (clock.isOpen()) {
            return clock.isPaused() ? State.PAUSED : State.RUNNING;
        }
        return clock.end().as() == Ending.MET ? State.MET : State.LAPSED;
    }
}
