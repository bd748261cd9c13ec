package org.fengqiao.time.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.time.World.TIME;
import static org.fengqiao.time.World.lasting;
import static org.fengqiao.time.World.on;
import static org.fengqiao.time.World.rule;

import java.util.List;
import java.util.Set;
import org.fengqiao.time.calendar.Order;
import org.fengqiao.time.deadline.Deadlines;
import org.fengqiao.time.rule.Course;
import org.fengqiao.time.rule.Rule;
import org.fengqiao.time.rule.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictnessTest {
    @Test
    void a_stricter_duty_takes_the_place_of_the_law_in_its_county() {
        var packs = Desk.reads(Desk.handling());
        var calendar = TIME.calendars().national();
        var here = packs.rule("CLK-HANDLE", on("2026-03-10"), "990101").orElseThrow();
        var elsewhere = packs.rule("CLK-HANDLE", on("2026-03-10"), "990102").orElseThrow();
        assertThat(Deadlines.of(here, on("2026-03-10"), calendar).due()).isEqualTo(on("2026-04-24"));
        assertThat(Deadlines.of(elsewhere, on("2026-03-10"), calendar).due()).isEqualTo(on("2026-05-09"));
        assertThat(packs.rule("CLK-HANDLE", on("2023-12-29"), "990101")
                        .orElseThrow()
                        .origin()
                        .local())
                .isFalse();
    }

    @Test
    void a_longer_window_is_welcome() {
        assertThat(Desk.reads(Desk.window()).rule("CLK-REVIEW-WINDOW", on("2026-03-10"), "990101"))
                .isPresent();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # in the stricter pack             | put instead                        | example due | refused because
            period: 45 calendar-days           | period: 61 calendar-days           | 2026-05-11  | 法律要求不晚于
            period: 45 calendar-days           | period: 45 working-days            | 2026-05-15  | 改变了计算单位，又保留扣除或者延长
            period: 45 calendar-days           | period: 2 months                   | 2026-05-11  | 法律要求不晚于
            longest: 20                        | longest: 31                        | 2026-04-24  | 延长可达31日，法律最多30日
            longest: 20                        | longest: as-agreed                 | 2026-04-24  | 延长可达∞日
            times: 1                           | times: 2                           | 2026-04-24  | 可以延长2次，法律最多1次
            approver: superior-office          | approver: assigner                 | 2026-04-24  | 延长由“交办单位”批准，法律要求“本机关、单位负责人”
            told: [petitioner]                 | told: []                           | 2026-04-24  | 延长后不再告知“信访人”
            owner: competent-office            | owner: petition-office             | 2026-04-24  | 责任主体由“有权处理的机关、单位”改为“信访部门”
            starts: accepted                   | starts: assigned                   | 2026-04-24  | 起算由“受理”改为“交办”
            stops: [decision-delivered         | stops: [contacted                  | 2026-04-24  | 多了办结事件“联系信访人”
            lapses: [withdrawn]                | lapses: [forwarded]                | 2026-04-24  | 多了终止事件“转送”
            breach: [XF:45(1)]                 | breach: []                         | 2026-04-24  | 少了违反时适用的《信访工作条例》第四十五条第一项
            lapses: [withdrawn]                | waived: [name-or-address-unclear]  | 2026-04-24  | 多了免除情形“姓名（名称）、住址不清”
            lapses: [withdrawn]                | pauses: [{ground: hearing, article: "XF:36-2"}] | 2026-04-24 | 多了扣除事由“听证”
            """)
    void a_looser_duty_is_refused(String strict, String loose, String due, String reason) {
        var pack = Desk.handling();
        assertThat(pack).contains(strict);
        Desk.refuses(pack.replace(strict, loose).replace("due: 2026-04-24", "due: " + due))
                .anyMatch(each -> each.contains("宽于法律，不予采用：") && each.contains(reason));
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # in the kinder pack               | put instead                        | example due | refused because
            period: 60 calendar-days           | period: 29 calendar-days           | 2026-04-08  | 法律给群众到
            period: 60 calendar-days           | period: 1 months                   | 2026-04-10  | 法律给群众到
            stops: [review-requested]          | stops: [recheck-requested]         | 2026-05-09  | 少了群众可以采取的行动“请求复查”
            posting: true                      | posting: false                     | 2026-05-09  | 群众的期限必须以交邮日为准
            roll: next-working-day             | roll: none                         | 2026-05-09  | 群众的期限遇休息日必须顺延
            code: CLK-REVIEW-WINDOW            | code: LOC-WINDOW                   | 2026-05-09  | 法律没有给群众规定这一期限，地方不得另设
            """)
    void a_shorter_or_harder_window_is_refused(String kind, String hard, String due, String reason) {
        var pack = Desk.window();
        assertThat(pack).contains(kind);
        Desk.refuses(pack.replace(kind, hard).replace("due: 2026-05-09", "due: " + due))
                .anyMatch(each -> each.contains(reason));
    }

    @Test
    void ten_working_days_are_refused_where_the_law_gives_fifteen_days_because_of_the_long_breaks() {
        var pack = Desk.local(
                """
                - code: CLK-NOTICE-REFERRED
                  name: 告知
                  articles: [DF:1]
                  owner: receiving-office
                  starts: referral-received
                  period: 10 working-days
                  roll: next-working-day
                  stops: [notice-served]
                  breach: [XF:44(3)]
                  vectors:
                    - {start: 2026-06-01, due: 2026-06-15}
                """);
        Desk.refuses(pack).singleElement().asString().contains("宽于法律").contains("法律要求不晚于");
    }

    @Test
    void a_countys_own_holidays_are_looked_at_too() {
        var law = rule("CLK-NOTICE-REFERRED");
        var own = lasting(law.owner(), Term.workingDays(5));
        var local = new Rule(
                law.code(),
                law.name(),
                own.origin(),
                null,
                law.owner(),
                law.reach(),
                new Course(law.starts(), own.course().term(), own.course().roll(), law.stops(), Set.of(), List.of()),
                own.leeway(),
                law.basis(),
                law.validity());
        var national = TIME.calendars().national();
        var festival = new Order("县庆周", on("2026-03-02"), on("2026-03-20"), false, "县通告");
        assertThat(Strictness.reasons(local, List.of(law), List.of(national))).isEmpty();
        assertThat(Strictness.reasons(local, List.of(law), List.of(national.with(List.of(festival)))))
                .singleElement()
                .asString()
                .contains("法律要求不晚于");
    }
}
