package org.fengqiao.time.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.time.World.CALENDAR;
import static org.fengqiao.time.World.TIME;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.time.pack.BoundExample.Circumstance;
import org.fengqiao.time.reading.ConfigFiles;
import org.fengqiao.time.reading.Document;
import org.fengqiao.time.reading.Faults;
import org.fengqiao.time.rule.Count;
import org.fengqiao.time.rule.Reach;
import org.fengqiao.time.rule.Reading;
import org.fengqiao.time.rule.Rule;
import org.junit.jupiter.api.Test;

/** Every way a national rule can go has a worked example in its pack. */
class BranchesTest {
    @Test
    void every_branch_of_a_national_rule_has_a_worked_example() {
        var missing = new ArrayList<String>();
        int branches = 0;
        for (var placed : national()) {
            var rule = placed.rule();
            var shown = shown(placed);
            var all = branches(rule);
            branches += all.size();
            all.stream()
                    .filter(each -> !shown.contains(each))
                    .forEach(each ->
                            missing.add(rule.code() + " " + rule.validity().from() + " " + each));
        }
        System.out.println("branches of national rules: " + branches + ", without a worked example: " + missing.size());
        assertThat(missing).isEmpty();
        assertThat(branches).isGreaterThan(250);
    }

    private static List<Draft.Placed> national() {
        var file = ConfigFiles.in("statutes", Optional.empty()).stream()
                .filter(each -> each.name().endsWith("national.yaml"))
                .findFirst()
                .orElseThrow();
        var faults = new Faults();
        var draft = Document.open(file, faults).map(PackReader::read).orElseThrow();
        faults.refuse();
        assertThat(draft.rules())
                .hasSameSizeAs(
                        TIME.packs().version("national", "2026.1").orElseThrow().rules());
        return draft.rules();
    }

    private static Set<String> branches(Rule rule) {
        var all = new LinkedHashSet<String>();
        all.add("period");
        all.add("late");
        all.add("bound");
        all.add("not bound");
        rule.stops().forEach(each -> all.add("stop " + each));
        rule.course().lapses().forEach(each -> all.add("lapse " + each));
        rule.milestones().forEach(each -> all.add("step " + each.name()));
        rule.leeway().pauses().forEach(each -> all.add("pause " + each.ground()));
        rule.leeway().waivers().forEach(each -> all.add("given " + each));
        rule.extension().ifPresent(any -> all.add("extension"));
        rule.reach().except().forEach(each -> all.add("given " + each));
        if (rule.reach().simplified()) {
            all.add("given " + Circumstance.ORDINARY_TRACK);
        }
        if (rule.reach().litigationRights() != Reach.LitigationRights.EITHER) {
            all.add("litigation rights");
        }
        if (rule.rolls()
                && !rule.term()
                        .filter(term -> term.count() == Count.WORKING_DAYS)
                        .isPresent()) {
            all.add("roll");
        }
        for (var reading : rule.basis().readings()) {
            reading.others().stream()
                    .filter(BranchesTest::movesTheDay)
                    .forEach(way -> all.add("reading " + reading.code() + " " + way.code()));
        }
        return all;
    }

    private static boolean movesTheDay(Reading.Way way) {
        return way.roll() != null || way.latest() != null;
    }

    private static Set<String> shown(Draft.Placed placed) {
        var shown = new LinkedHashSet<String>();
        for (var example : placed.examples()) {
            if (example instanceof Vector day) {
                shown(day, placed.rule(), shown);
            } else if (example instanceof EndedExample ended) {
                ended.met().forEach(each -> shown.add("stop " + each));
                ended.lapsed().forEach(each -> shown.add("lapse " + each));
                ended.late().forEach(each -> shown.add("late"));
            } else if (example instanceof BoundExample bound) {
                shown.add(bound.binds() ? "bound" : "not bound");
                if (!bound.binds()) {
                    bound.given().forEach(each -> shown.add("given " + each));
                    shown.add(bound.litigationRights() ? "litigation rights" : "");
                }
            }
        }
        return shown;
    }

    private static void shown(Vector day, Rule rule, Set<String> shown) {
        day.step().ifPresentOrElse(name -> shown.add("step " + name), () -> shown.add("period"));
        day.pauses().forEach(each -> shown.add("pause " + each.ground()));
        day.reading().forEach((code, way) -> shown.add("reading " + code + " " + way));
        if (!day.extensions().isEmpty()) {
            shown.add("extension");
        }
        if (day.work(rule, CALENDAR).rolledFrom() != null) {
            shown.add("roll");
        }
    }
}
