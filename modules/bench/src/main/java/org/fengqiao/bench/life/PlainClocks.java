package org.fengqiao.bench.life;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.fengqiao.evidence.CaseFold;
import org.fengqiao.evidence.Pairs;
import org.fengqiao.model.CasePart;
import org.fengqiao.model.LogCells;
import org.fengqiao.model.Moment;
import org.fengqiao.model.clock.Begin;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Running;
import org.fengqiao.model.office.Tier;
import org.fengqiao.time.LegalTime;

/**
 * The legal clocks of one life, written by hand: the days and their derivations are worked out once and known by heart
 * from then on, since all lives begin on the same day. An act writes all clocks it starts in one statement, and ends in
 * one more those that it ends.
 */
final class PlainClocks {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final List<String> AT_REGISTRATION = List.of(
            "CLK-ROUTE", "LOC-CONTACT", "LOC-RESPONSE", "LOC-THREE-WEEKS", "LOC-THREE-WEEKS#1", "LOC-THREE-WEEKS#2");
    private static final List<String> OF_THE_ANSWER =
            List.of("LOC-CONTACT", "LOC-RESPONSE", "LOC-THREE-WEEKS", "CLK-HANDLE");

    private static final List<String> STEPS = List.of("LOC-THREE-WEEKS#1", "LOC-THREE-WEEKS#2");
    private static final List<String> AFTER_THE_ANSWER = List.of("LOC-RETURN-CALL", "CLK-REVIEW-WINDOW");

    private final Map<String, PlainClock> known = new LinkedHashMap<>();
    private final Map<String, Set> acts = new HashMap<>();
    private final Map<Integer, String> owed = new ConcurrentHashMap<>();
    private final LegalTime legal = LegalTime.load(Optional.empty());

    private PlainClocks() {}

    /** A quarrel runs the county's own term and the month of mediation, and nothing of the petition rules. */
    static PlainClocks ofDispute() {
        return new PlainClocks()
                .when("REGISTER", List.of("LOC-CONTACT", "LOC-RESPONSE", "LOC-DISPUTE"), List.of(), List.of())
                .when("ACCEPT", List.of("CLK-MEDIATION"), List.of(), List.of())
                .when("SEND_DOWN", List.of(), List.of(), List.of())
                .when(
                        "SETTLE",
                        List.of("CLK-CONFIRM-WINDOW"),
                        List.of("LOC-CONTACT", "LOC-RESPONSE", "LOC-DISPUTE", "CLK-MEDIATION"),
                        List.of())
                .when("DELIVER", List.of("LOC-RETURN-CALL"), List.of(), List.of());
    }

    static PlainClocks ofAppeal() {
        return new PlainClocks()
                .when("REGISTER", AT_REGISTRATION, List.of(), List.of())
                .when("ROUTE", List.of("CLK-NOTICE-REFERRED", "CLK-OBJECT"), List.of("CLK-ROUTE"), List.of())
                .when("ACCEPT", List.of("CLK-HANDLE"), List.of("CLK-NOTICE-REFERRED"), List.of("CLK-OBJECT"))
                .when("DELIVER", AFTER_THE_ANSWER, OF_THE_ANSWER, STEPS);
    }

    private PlainClocks when(String act, List<String> starts, List<String> meets, List<String> lapses) {
        acts.put(act, new Set(starts, meets, lapses));
        return this;
    }

    /** What this act does to the clocks. */
    Set at(String act) {
        return acts.get(act);
    }

    private PlainClock learn(String name) {
        int hash = name.indexOf('#');
        int step = hash < 0 ? 0 : Integer.parseInt(name.substring(hash + 1));
        var rule = legal.rule(hash < 0 ? name : name.substring(0, hash), DAY, ToldLife.COUNTY)
                .orElseThrow();
        var own = step == 0 ? rule : rule.upTo(rule.milestones().get(step - 1));
        int no = known.size() + 1;
        var clock = new Clock(
                new Running(new CasePart(0, no), ToldLife.COUNTY, "", 1, null, ToldLife.VILLAGE, Tier.VILLAGE, false),
                own,
                step,
                new Begin(DAY, Moment.on(DAY).at(), 1),
                legal);
        return new PlainClock(no, name, own, step, clock);
    }

    /** What one act does to the clocks. */
    final class Set {
        private final List<PlainClock> started = new ArrayList<>();
        private final Map<String, Object> facts = new LinkedHashMap<>();
        private final List<Integer> met;
        private final List<Integer> lapsed;
        private final String insert;
        private volatile boolean derived;

        private Set(List<String> starts, List<String> meets, List<String> lapses) {
            for (var name : starts) {
                var clock = learn(name);
                known.put(name, clock);
                started.add(clock);
            }
            if (!started.isEmpty()) {
                facts.put(
                        "clocksStarted",
                        started.stream()
                                .map(each ->
                                        each.name() + "=" + each.clock().due().day())
                                .collect(Collectors.joining(" ")));
            }
            met = numbers("clocksMet", meets);
            lapsed = numbers("clocksLapsed", lapses);
            insert =
                    """
                    insert into clock (case_id, no, county, number, episode, rule, step, pack, pack_version, owner,
                        citizen, optional, office, tier, term, started_on, started_at, started_seq, due_on, due_at, rolled_from,
                        warning_on, provisional, derivation, next_at, local)
                    values"""
                            + " "
                            + String.join(
                                    ", ",
                                    Collections.nCopies(
                                            started.size(),
                                            "(?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        }

        private List<Integer> numbers(String fact, List<String> names) {
            if (!names.isEmpty()) {
                facts.put(fact, String.join(" ", names));
            }
            return names.stream().map(name -> known.get(name).no()).toList();
        }

        /** What the event says of it; in every life the same offices owe them, and what ends was the actor's. */
        Map<String, Object> facts(String owing, String actor, Instant at) {
            var said = new HashMap<>(facts);
            for (var each : started) {
                var row = each.clock().row();
                row.put("owed", owing);
                said.put(row(each.no()), Pairs.write(row, at));
                owed.put(each.no(), owing);
            }
            met.forEach(no -> said.put(row(no), ended(no, "MET", actor, at)));
            lapsed.forEach(no -> said.put(row(no), ended(no, "LAPSED", actor, at)));
            return said;
        }

        private static String row(int no) {
            return CaseFold.THEN + "clock." + no;
        }

        private String ended(int no, String as, String owing, Instant at) {
            var owes = owing.equals(owed.get(no)) ? null : owing;
            return Pairs.write(LogCells.of("ended", as, "on", DAY, "owed", owes), at);
        }

        int highest() {
            return started.isEmpty() ? 0 : started.get(started.size() - 1).no();
        }

        /** Begins and ends; {@code owing} is who owes what begins, {@code actor} who owed what ends. */
        void write(Statements db, long id, String number, String owing, String actor, Instant at, int seq)
                throws SQLException {
            if (!derived) {
                derive(db);
            }
            var values = new ArrayList<Object>();
            for (var each : started) {
                Collections.addAll(values, each.values(id, number, owing, at, seq));
            }
            if (!started.isEmpty()) {
                db.run(started.size(), insert, values.toArray());
            }
            end(db, id, met, "MET", actor, at, seq);
            end(db, id, lapsed, "LAPSED", actor, at, seq);
        }

        /** The sentences are written by the first life; all others find them. */
        private void derive(Statements db) throws SQLException {
            var texts = new TreeMap<String, String>();
            started.forEach(each -> each.clock().due().worked().ifPresent(w -> texts.put(w.digest(), w.sentences())));
            for (var text : texts.entrySet()) {
                db.run(
                        0,
                        1,
                        "insert into derivation (digest, sentences) values (?, ?) on conflict do nothing",
                        text.getKey(),
                        text.getValue());
            }
            derived = true;
        }

        private static void end(
                Statements db, long id, List<Integer> numbers, String as, String owing, Instant at, int seq)
                throws SQLException {
            if (!numbers.isEmpty()) {
                db.run(
                        numbers.size(),
                        """
                        update clock set ended_on = ?, ended_at = ?, ended_seq = ?, ended_as = ?, office = ?, tier = ?,
                               next_at = 'infinity'
                         where case_id = ? and county = ? and no = any (?)""",
                        DAY,
                        at,
                        seq,
                        as,
                        owing,
                        ToldLife.tier(owing),
                        id,
                        ToldLife.COUNTY,
                        numbers.toArray(Integer[]::new));
            }
        }

        /** The earliest day that an office owes among those it starts. */
        Instant earliest() {
            return started.stream()
                    .filter(each -> !each.clock().isCitizens())
                    .map(each -> each.clock().due().at())
                    .min(Instant::compareTo)
                    .orElse(Moment.NEVER);
        }
    }
}
