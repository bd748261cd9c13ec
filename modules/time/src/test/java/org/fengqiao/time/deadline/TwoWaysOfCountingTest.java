package org.fengqiao.time.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.time.World.CALENDAR;
import static org.fengqiao.time.World.TIME;
import static org.fengqiao.time.World.lasting;
import static org.fengqiao.time.World.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.fengqiao.time.calendar.Order;
import org.fengqiao.time.rule.AllowedExtension;
import org.fengqiao.time.rule.AllowedPause;
import org.fengqiao.time.rule.Approver;
import org.fengqiao.time.rule.Count;
import org.fengqiao.time.rule.Ground;
import org.fengqiao.time.rule.Leeway;
import org.fengqiao.time.rule.Owner;
import org.fengqiao.time.rule.Roll;
import org.fengqiao.time.rule.Rule;
import org.fengqiao.time.rule.Term;
import org.junit.jupiter.api.Test;

/** Two independent counts of a hundred thousand random periods never differ. */
class TwoWaysOfCountingTest {
    private static final int PERIODS = 100_000;
    private static final LocalDate FIRST = on("2021-10-01");
    private static final int DAYS = 2030;

    private final Random random = new Random(20_261_122);
    private final List<Rule> packed = TIME.packs().all().stream()
            .flatMap(pack -> pack.rules().stream())
            .filter(rule -> rule.term().isPresent())
            .toList();

    @Test
    void agree() {
        int differences = 0;
        int paused = 0;
        int extended = 0;
        int rolled = 0;
        int provisional = 0;
        for (int i = 0; i < PERIODS; i++) {
            var rule = random.nextInt(3) == 0 ? packed.get(random.nextInt(packed.size())) : anyRule();
            var start = FIRST.plusDays(random.nextInt(DAYS));
            var pauses = pauses(rule, start);
            var extensions = extensions(rule, start);
            var rest = days(start);
            var work = days(start);
            work.removeAll(rest);
            var found = Deadlines.of(rule, start, pauses, extensions, CALENDAR.with(orders(rest, work)));
            var naive = new NaiveCount(rest, work).count(rule, start, pauses, extensions);
            var same = new NaiveCount.Answer(found.due(), found.rolledFrom(), found.warning(), found.provisional());
            differences += same.equals(naive) ? 0 : 1;
            paused += pauses.isEmpty() ? 0 : 1;
            extended += extensions.isEmpty() ? 0 : 1;
            rolled += found.rolledFrom() == null ? 0 : 1;
            provisional += found.provisional() ? 1 : 0;
        }
        assertThat(differences).isZero();
        assertThat(List.of(paused, extended, rolled, provisional))
                .as("all kinds came up")
                .allMatch(n -> n > 5_000);
    }

    private Rule anyRule() {
        var count = Count.values()[random.nextInt(3)];
        int longest = count == Count.MONTHS ? 24 : 120;
        var owner = Owner.values()[random.nextInt(Owner.values().length)];
        var roll = owner.isCitizen() || random.nextInt(4) > 0 ? Roll.NEXT_WORKING_DAY : Roll.NONE;
        var any = TIME.packs().rule("CLK-HANDLE", on("2026-01-01"), null).orElseThrow();
        var article = any.basis().articles().get(0);
        var leeway = new Leeway(
                List.of(new AllowedPause(Ground.HEARING, article), new AllowedPause(Ground.APPRAISAL, article)),
                new AllowedExtension(90, 3, Approver.OFFICE_HEAD, Set.of(), article),
                Set.of(),
                owner.isCitizen());
        return lasting(owner, new Term(1 + random.nextInt(longest), count), roll, leeway);
    }

    private List<Pause> pauses(Rule rule, LocalDate start) {
        List<Pause> pauses = new ArrayList<>();
        for (int n = rule.leeway().pauses().isEmpty() ? 0 : random.nextInt(4); n > 0; n--) {
            var ground = rule.leeway()
                    .pauses()
                    .get(random.nextInt(rule.leeway().pauses().size()))
                    .ground();
            var from = start.plusDays(random.nextInt(60) - 10);
            pauses.add(new Pause(from, from.plusDays(random.nextInt(20)), ground));
        }
        return pauses;
    }

    private List<Extension> extensions(Rule rule, LocalDate start) {
        List<Extension> extensions = new ArrayList<>();
        rule.extension().ifPresent(allowed -> {
            for (int n = random.nextInt(Math.min(allowed.times(), 3) + 1); n > 0; n--) {
                extensions.add(new Extension(1 + random.nextInt(Math.min(allowed.longest(), 60)), start));
            }
        });
        return extensions;
    }

    private Set<LocalDate> days(LocalDate start) {
        Set<LocalDate> days = new HashSet<>();
        for (int n = random.nextInt(5); n > 0; n--) {
            days.add(start.plusDays(random.nextInt(140)));
        }
        return days;
    }

    private static List<Order> orders(Set<LocalDate> rest, Set<LocalDate> work) {
        List<Order> orders = new ArrayList<>();
        rest.forEach(day -> orders.add(new Order("县庆", day, day, false, "县通告")));
        work.forEach(day -> orders.add(new Order("补班", day, day, true, "县通告")));
        return orders;
    }
}
