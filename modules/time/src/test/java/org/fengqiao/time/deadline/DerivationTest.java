package org.fengqiao.time.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.time.World.CALENDAR;
import static org.fengqiao.time.World.due;
import static org.fengqiao.time.World.on;
import static org.fengqiao.time.World.rule;

import java.util.List;
import org.fengqiao.time.calendar.Order;
import org.fengqiao.time.rule.Ground;
import org.junit.jupiter.api.Test;

class DerivationTest {
    @Test
    void names_every_holiday_and_make_up_day_it_met() {
        assertThat(due("CLK-OBJECT", "2025-09-26").derivation())
                .containsExactly(
                        "起算：收到转送、交办的事项之日为2025年9月26日（星期五）；开始的当日不计入，自次日起算（《民法典》第二百零一条）。",
                        "期限：5个工作日，法定休假日和周末不计入，调休上班日计入（《信访工作条例》第二十三条第三款）。",
                        "2025年9月28日（星期日）为调休上班日，计入（国办发明电〔2024〕12号）。",
                        "2025年10月1日至10月8日为国庆节、中秋节假期，不计入（国办发明电〔2024〕12号）。",
                        "其间周末1天，不计入。",
                        "计满5个工作日，最后一日为2025年10月10日（星期五）。",
                        "届满：2025年10月10日（星期五）24时（北京时间；《民法典》第二百零三条）。");
    }

    @Test
    void tells_how_the_last_day_rolled() {
        assertThat(due("CLK-ROUTE", "2024-01-31").derivation())
                .contains("顺延：2024年2月15日（星期四）是春节假期（国办发明电〔2023〕7号），"
                        + "以其后的第一个工作日2024年2月18日（星期日）（调休上班日）为最后一日（《民法典》第二百零三条）。")
                .contains("预警：机关以未顺延的2024年2月15日（星期四）为预警日。");
    }

    @Test
    void tells_why_a_made_up_day_can_be_the_last() {
        assertThat(due("CLK-ROUTE", "2026-01-30").derivation())
                .containsSubsequence(
                        "计满15日，最后一日为2026年2月14日（星期六）。",
                        "2026年2月14日（星期六）为调休上班日，当日上班，不是休息日，不再顺延（国办发明电〔2025〕7号）。",
                        "届满：2026年2月14日（星期六）24时（北京时间；《民法典》第二百零三条）。");
        assertThat(due("CLK-ROUTE", "2024-01-31").derivation())
                .contains("2024年2月18日（星期日）为调休上班日，当日上班，不是休息日，不再顺延（国办发明电〔2023〕7号）。");
        assertThat(due("CLK-OBJECT", "2025-09-22").derivation())
                .containsOnlyOnce("2025年9月28日（星期日）为调休上班日，计入（国办发明电〔2024〕12号）。")
                .noneMatch(each -> each.contains("当日上班"));
        assertThat(due("CLK-ROUTE", "2026-01-29").derivation()).noneMatch(each -> each.contains("当日上班"));
    }

    @Test
    void tells_that_a_county_made_the_last_day_up() {
        var swap = new Order("县庆补班", on("2026-03-14"), on("2026-03-14"), true, "县通告");
        assertThat(Deadlines.of(rule("CLK-ROUTE"), on("2026-02-27"), CALENDAR.with(List.of(swap)))
                        .derivation())
                .contains("2026年3月14日（星期六）为县庆补班，当日上班，不是休息日，不再顺延（县通告）。");
    }

    @Test
    void is_proved_by_what_an_older_version_wrote_and_by_nothing_else() {
        var made = due("CLK-ROUTE", "2026-01-30");
        var older = made.derivation().stream()
                .filter(each -> !each.contains("当日上班"))
                .toList();
        assertThat(proves(made, older)).isTrue();
        assertThat(proves(made, made.derivation())).isTrue();
        assertThat(proves(made, older.subList(1, older.size()))).isFalse();
        var object = due("CLK-OBJECT", "2026-02-12");
        assertThat(proves(object, saying(object, "国办发明电〔2025〕7号", "国务院办公厅2025年11月4日的通知")))
                .isTrue();
        assertThat(proves(object, saying(object, "计满5个工作日", "计满6个工作日"))).isFalse();
        assertThat(proves(object, saying(object, "2月14日", "2月15日"))).isFalse();
    }

    private static boolean proves(Deadline found, List<String> stored) {
        return Deadline.proveTheSame(found.derivation(), stored);
    }

    private static List<String> saying(Deadline deadline, String instead, String other) {
        assertThat(deadline.derivation()).anyMatch(each -> each.contains(instead));
        return deadline.derivation().stream()
                .map(each -> each.replace(instead, other))
                .toList();
    }

    @Test
    void tells_pauses_with_their_article() {
        var hearing = new Pause(on("2026-02-03"), on("2026-02-08"), Ground.HEARING);
        assertThat(Deadlines.of(rule("CLK-RECHECK"), on("2026-01-20"), List.of(hearing), List.of(), CALENDAR)
                        .derivation())
                .contains("扣除：2026年2月3日至2月8日因听证不计算在期限内（《信访工作条例》第三十六条第二款）。");
    }

    @Test
    void tells_who_granted_more_time() {
        var more = List.of(new Extension(30, on("2026-05-08")));
        assertThat(Deadlines.of(rule("CLK-HANDLE"), on("2026-03-10"), List.of(), more, CALENDAR)
                        .derivation())
                .contains("延长：2026年5月8日（星期五）经本机关、单位负责人批准，延长30日（《信访工作条例》第三十四条）。");
    }

    @Test
    void tells_that_a_month_without_that_day_ends_on_its_last() {
        assertThat(due("CLK-MEDIATION", "2026-01-31").derivation()).contains("到期月没有对应日，以该月末日为最后一日（《民法典》第二百零二条）。");
    }
}
