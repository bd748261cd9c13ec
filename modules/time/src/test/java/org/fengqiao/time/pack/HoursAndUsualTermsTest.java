package org.fengqiao.time.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.time.rule.Count;
import org.fengqiao.time.rule.Term;
import org.junit.jupiter.api.Test;

/** A pack may count by the clock, and may say what is meant where nobody names a period. */
class HoursAndUsualTermsTest {
    private static final String CALL =
            """
            - code: LOC-CALL
              name: 吹哨响应
              articles: [DF:1]
              owner: assignee
              matters: [dispute]
              offices: [any]
              starts: assigned
              period: 24 hours
              roll: next-working-day
              stops: [reported-back]
              vectors:
                - {start: 2026-04-30, at: "09:30", due: 2026-05-01, ends: "2026-05-01T09:30"}
                - {start: 2026-04-30, due: 2026-04-30}
            """;

    @Test
    void hours_run_from_minute_to_minute_through_a_holiday() {
        var rule = Desk.reads(Desk.local(CALL)).all().stream()
                .flatMap(pack -> pack.rules().stream())
                .filter(each -> each.code().equals("LOC-CALL"))
                .findFirst()
                .orElseThrow();
        assertThat(rule.term()).contains(Term.hours(24));
        assertThat(rule.term().orElseThrow().count()).isEqualTo(Count.HOURS);
    }

    @Test
    void an_example_that_ends_an_hour_later_is_refused() {
        Desk.refuses(Desk.local(CALL.replace("2026-05-01T09:30", "2026-05-01T10:30")))
                .singleElement()
                .asString()
                .contains("2026-05-01T09:30");
        Desk.refuses(Desk.local(CALL.replace("\"09:30\"", "\"half past\"")))
                .anyMatch(fault -> fault.contains("half past"));
    }

    @Test
    void a_county_may_answer_in_hours_where_the_law_gives_days() {
        var hours = Desk.handling()
                .replace("45 calendar-days", "72 hours")
                .replaceAll("(?m)^ *extension:.*\\n", "")
                .replace("due: 2026-04-24", "due: 2026-03-12");
        assertThat(hours).contains("72 hours").doesNotContain("extension");
        assertThat(Desk.reads(hours).all()).hasSize(2);
        Desk.refuses(hours.replace("72 hours", "2400 hours").replace("2026-03-12", "2026-06-17"))
                .anyMatch(fault -> fault.contains("宽于法律"));
    }

    @Test
    void only_a_period_that_is_named_can_have_a_usual_one() {
        Desk.refuses(Desk.local(CALL.replace("period: 24 hours", "period: 24 hours\n  usual: 3 calendar-days")))
                .singleElement()
                .asString()
                .contains("usual");
    }
}
