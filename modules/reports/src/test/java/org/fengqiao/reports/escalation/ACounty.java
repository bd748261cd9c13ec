package org.fengqiao.reports.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fengqiao.model.Moment;
import org.fengqiao.model.office.Tier;
import org.fengqiao.reports.ReportPeriod;
import org.fengqiao.reports.ReportScope;
import org.fengqiao.reports.Stretches;

/** A small county on paper: its lines are made first, and its figures follow from the lines. */
final class ACounty {
    static final Moment AS_OF = Moment.on(LocalDate.of(2026, 11, 23));
    private static final ReportPeriod YEAR = new ReportPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 22));
    private static final Side VILLAGE = new Side(Tier.VILLAGE, false);
    private static final Side TOWN = new Side(Tier.TOWN, false);
    private static final Side COUNTY = new Side(Tier.COUNTY, false);

    private ACounty() {}

    static List<CaseLine> lines(int count) {
        return IntStream.range(0, count).mapToObj(ACounty::line).toList();
    }

    /** Of ten cases, six are settled in the village, two in the town, one at the county, one is open. */
    private static CaseLine line(int i) {
        var settled = i % 10 < 6 ? Tier.VILLAGE : i % 10 < 8 ? Tier.TOWN : i % 10 < 9 ? Tier.COUNTY : null;
        var days = new EnumMap<Tier, Double>(Tier.class);
        days.put(Tier.VILLAGE, 1 + i % 7 / 2.0);
        if (settled != Tier.VILLAGE) {
            days.put(Tier.TOWN, 3 + i % 5 / 3.0);
        }
        var number = "990101-2026-%06d-%d".formatted(i + 1, i % 9);
        var category = i % 3 == 0 ? "邻里纠纷" : "=物业服务（含电梯、停车、公共收益分配）";
        var region = i % 4 == 0 ? "城关镇东门社区" : "石桥乡大树底下自然村";
        var at = YEAR.from().plusDays(i * 7L % YEAR.days());
        return new CaseLine(
                number,
                at,
                category,
                region,
                "桐溪县城关镇东门社区综治中心",
                settled,
                settled != null,
                settled == Tier.VILLAGE ? 0 : 1,
                0,
                days);
    }

    static TieredEscalation figures(List<CaseLine> lines) {
        var scope = new ReportScope("990101", "990101", "桐溪县社会治安综合治理中心", YEAR);
        var settled = new EnumMap<Tier, Long>(Tier.class);
        for (var tier : Tier.values()) {
            settled.put(tier, at(lines, tier));
        }
        var counts = new Counts(lines.size(), 3, settled);
        return new TieredEscalation(scope, AS_OF, counts, custody(lines), stretches(lines), moves(lines));
    }

    private static Map<Tier, MedianHeld> custody(List<CaseLine> lines) {
        var tiers = new EnumMap<Tier, MedianHeld>(Tier.class);
        for (var tier : Tier.values()) {
            var held = lines.stream().filter(l -> l.days().containsKey(tier)).count();
            tiers.put(tier, new MedianHeld(held, held == 0 ? null : 2.25));
        }
        return tiers;
    }

    private static List<Stretch> stretches(List<CaseLine> lines) {
        var stretches = new ArrayList<Stretch>();
        for (var start : Stretches.MONTH.startsIn(YEAR)) {
            var of = lines.stream()
                    .filter(l -> Stretches.MONTH.startOf(l.registered(), YEAR).equals(start))
                    .toList();
            stretches.add(new Stretch(start, of.size(), at(of, Tier.VILLAGE), at(of, Tier.TOWN), at(of, Tier.COUNTY)));
        }
        return stretches;
    }

    private static long at(List<CaseLine> lines, Tier tier) {
        return lines.stream().filter(l -> l.settled() == tier).count();
    }

    private static List<Move> moves(List<CaseLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var up = lines.stream().mapToInt(CaseLine::up).sum();
        return List.of(
                new Move(Direction.UP, VILLAGE, TOWN, "两次调解未达成协议，当事人要求镇级调解委员会介入", up - 3),
                new Move(Direction.UP, new Side(Tier.TOWN, true), TOWN, "涉及多个部门职责，需镇综治中心统一协调", 2),
                new Move(Direction.UP, TOWN, COUNTY, null, 1),
                new Move(Direction.DOWN, COUNTY, TOWN, "事实清楚、属地可以化解，请镇综治中心牵头，十个工作日内反馈结果", 4));
    }
}
