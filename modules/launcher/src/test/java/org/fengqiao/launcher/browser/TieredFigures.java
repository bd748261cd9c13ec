package org.fengqiao.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;

/** The figures of the tiered escalation report for the whole county and the year so far, counted once more. */
final class TieredFigures {
    private static final Map<String, String> TIERS = Map.of("村级", "VILLAGE", "镇级", "TOWN", "县级", "COUNTY");
    private final OffsetDateTime newYear = LocalDate.now(ZoneId.of("Asia/Shanghai"))
            .withDayOfYear(1)
            .atStartOfDay()
            .atOffset(ZoneOffset.ofHours(8));
    private final long registered = cases("true");
    private final long settled = cases("settled_tier is not null");

    /** Every printed figure is what the database holds; days in custody are left to the test of the report itself. */
    void assertPrintedIn(PrintedReport report) {
        var up = text(moves("ESCALATE", "%"));
        var down = text(moves("SEND_DOWN", "%"));
        TIERS.forEach((name, tier) -> assertTier(report, name, tier));
        assertThat(report.row("合计")).startsWith("合计", text(settled)).endsWith(up, down);
        var inVillage = cases("settled_tier = 'VILLAGE'");
        var belowCounty = cases("settled_tier in ('VILLAGE', 'TOWN')");
        var plain = report.text().replace(",", "");
        assertThat(plain)
                .containsPattern("(?m)^"
                        + String.join(
                                "\\s+",
                                text(registered),
                                text(settled),
                                percent(inVillage, settled),
                                percent(belowCounty, settled),
                                up,
                                "/",
                                down)
                        + "$");
        assertThat(plain)
                .contains(
                        "占登记 " + percent(settled, registered) + "（" + settled + " ÷",
                        "村级化解 " + inVillage + " ÷ 已化解 " + settled,
                        "村、镇级化解 " + belowCounty + " ÷ 已化解 " + settled);
        assertThat(plain).contains("清单完，共 " + registered + " 件");
    }

    private void assertTier(PrintedReport report, String name, String tier) {
        var here = cases("settled_tier = '" + tier + "'");
        assertThat(report.row(name))
                .as(name)
                .startsWith(name, text(here), percent(here, settled))
                .endsWith(text(moves("ESCALATE", tier)), text(moves("SEND_DOWN", tier)));
    }

    private long cases(String which) {
        return Recount.number("select count(*) from casefile where registered_at >= ? and " + which, newYear);
    }

    private long moves(String act, String fromTier) {
        return Recount.number(
                "select count(*) from event e join casefile c on c.id = e.case_id join office o on o.code = e.office"
                        + " where c.registered_at >= ? and e.act = ? and o.tier like ?",
                newYear,
                act,
                fromTier);
    }

    private static String percent(long part, long whole) {
        return "%.2f%%".formatted(100.0 * part / whole);
    }

    private static String text(long number) {
        return String.valueOf(number);
    }
}
