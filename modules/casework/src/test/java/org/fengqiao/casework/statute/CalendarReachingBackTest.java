package org.fengqiao.casework.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.casework.Workplace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The notice of next year may order days of this December: what is due by its end is worked out anew. */
class CalendarReachingBackTest {
    private static final String NEXT_YEAR =
            """
            year: 2027
            notice: 测试用〔2026〕1号
            off:
              - {name: 元旦, from: 2027-01-01, to: 2027-01-04}
            work: [2026-12-27]
            workDays: 259
            """;
    private static final String CORRECTED =
            NEXT_YEAR.replace("〔2026〕1号", "〔2026〕2号").replace("[2026-12-27]", "[]");
    private static final String COUNTY_DAY =
            """
            county: "990101"
            days:
              - {name: 县庆, from: 2026-12-27, works: false, notice: 县政府通知}
            """;
    private final StatuteRoom room = new StatuteRoom();

    /** A Monday: the fifth working day after it is the Monday that follows. */
    @BeforeEach
    void in_december() {
        room.workplace.later(Duration.between(room.workplace.now().at(), Instant.parse("2026-12-21T01:00:00Z")));
        room.workplace.register(Workplace.VILLAGE, Workplace.dispute("年底的事"));
        assertThat(due()).isEqualTo("2026-12-28");
    }

    @Test
    void moves_what_ends_in_december_and_says_so_before_and_after() {
        var plan = room.in(em -> {
            var calendars = new AddedCalendars(em);
            return new WhatWouldChange(em, calendars.statutes)
                    .of(calendars.tried(NEXT_YEAR, room.administrator), true, room.workplace.now());
        });
        assertThat(plan.items())
                .filteredOn(each -> each.rule().equals("LOC-RESPONSE"))
                .extracting(Affected::oldDue, Affected::newDue)
                .containsExactly(tuple(LocalDate.of(2026, 12, 28), LocalDate.of(2026, 12, 27)));
        long id = add(NEXT_YEAR);
        assertThat(due()).isEqualTo("2026-12-27");
        assertThat(differences(id).total()).isEqualTo(plan.total());
        assertThat(workDaysOf2026()).isEqualTo(249);
        assertThat(room.texts("select facts from event where act = 'REPROJECT'"))
                .singleElement()
                .asString()
                .contains("LOC-RESPONSE=2026-12-27");
    }

    @Test
    void taken_back_it_leaves_december_as_it_was() {
        long id = add(NEXT_YEAR);
        withdraw(id);
        assertThat(due()).isEqualTo("2026-12-28");
        assertThat(workDaysOf2026()).isEqualTo(248);
    }

    @Test
    void a_correction_that_no_longer_reaches_back_gives_december_back() {
        add(NEXT_YEAR);
        long corrected = add(CORRECTED);
        assertThat(due()).isEqualTo("2026-12-28");
        withdraw(corrected);
        assertThat(due()).isEqualTo("2026-12-27");
    }

    @Test
    void a_countys_own_day_goes_before_it_and_gives_way_when_it_is_taken_back() {
        long own = add(COUNTY_DAY);
        add(NEXT_YEAR);
        assertThat(due()).isEqualTo("2026-12-28");
        withdraw(own);
        assertThat(due()).isEqualTo("2026-12-27");
        add(COUNTY_DAY);
        assertThat(due()).isEqualTo("2026-12-28");
    }

    private long add(String text) {
        long id = room.in(em -> new AddedCalendars(em).add(text, "按通知更新", room.administrator, room.workplace.now()));
        room.project();
        return id;
    }

    private void withdraw(long id) {
        room.in(em -> {
            new AddedCalendars(em).withdraw(id, "登错了", room.administrator, room.workplace.now());
            return null;
        });
        room.project();
    }

    private String due() {
        var clocks = room.clocks("LOC-RESPONSE");
        assertThat(clocks).hasSize(1);
        return clocks.get(0).due();
    }

    private int workDaysOf2026() {
        return room.in(em -> new Statutes(em).time().calendar("990102").workDays(2026));
    }

    private Differences differences(long id) {
        return room.in(em -> new WhatWouldChange(em, new Statutes(em))
                .of(new Projections(em).ofCalendar(id).orElseThrow(), true, room.workplace.now()));
    }
}
