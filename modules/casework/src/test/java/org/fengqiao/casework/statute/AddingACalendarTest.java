package org.fengqiao.casework.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import org.fengqiao.casework.Workplace;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.junit.jupiter.api.Test;

/** December's matters run into a year whose calendar comes late. */
class AddingACalendarTest {
    private static final String NEXT_YEAR =
            """
            year: 2027
            notice: 示例通知
            off:
              - {name: 元旦, from: 2027-01-01, to: 2027-01-03}
              - {name: 春节, from: 2027-02-05, to: 2027-02-11}
            work: [2027-01-09]
            workDays: 256
            """;
    private final StatuteRoom room = new StatuteRoom();

    @Test
    void makes_provisional_days_certain_and_says_which_moved() {
        room.workplace.later(
                Duration.between(room.workplace.now().at(), java.time.Instant.parse("2026-12-29T01:00:00Z")));
        room.workplace.register(Workplace.VILLAGE, Workplace.dispute("年底的事"));
        assertThat(provisional()).isNotEmpty();
        var before = room.clocks("LOC-RESPONSE");
        assertThat(before).extracting(StatuteRoom.Line::due).containsExactly("2027-01-06");

        var plan = room.in(em -> {
            var calendars = new AddedCalendars(em);
            return new WhatWouldChange(em, calendars.statutes)
                    .of(calendars.tried(NEXT_YEAR, room.administrator), false, room.workplace.now());
        });
        assertThat(plan.planned()).isTrue();
        assertThat(plan.items()).isNull();
        assertThat(plan.total().touched()).isEqualTo(provisional().size());

        long id = add(NEXT_YEAR);
        assertThat(provisional()).isEmpty();
        var told = differences(id);
        assertThat(told.total()).isEqualTo(plan.total());
        assertThat(told.items())
                .allSatisfy(each -> assertThat(each.newProvisional()).isFalse());
        assertThat(room.clocks("LOC-RESPONSE"))
                .extracting(StatuteRoom.Line::due)
                .containsExactly("2027-01-06");

        room.in(em -> {
            new AddedCalendars(em).withdraw(id, "登错了", room.administrator, room.workplace.now());
            return null;
        });
        room.project();
        assertThat(room.clocks("LOC-RESPONSE"))
                .extracting(StatuteRoom.Line::due)
                .containsExactly("2027-01-06");
        assertThat(provisional()).hasSize(plan.total().touched());
    }

    @Test
    void a_county_s_own_day_moves_its_open_clocks() {
        room.workplace.register(Workplace.VILLAGE, Workplace.dispute("县庆前的事"));
        var days =
                """
                county: "990101"
                days:
                  - {name: 县庆, from: 2026-03-04, works: false, notice: 县政府通知}
                """;
        add(days);
        assertThat(room.clocks("LOC-RESPONSE")).allSatisfy(line -> {
            assertThat(line.due()).isEqualTo("2026-03-10");
            assertThat(line.round()).isEqualTo(2);
        });
        LocalDate day = LocalDate.of(2026, 3, 4);
        boolean works =
                room.in(em -> new Statutes(em).time().calendar(Workplace.COUNTY).works(day));
        assertThat(works).isFalse();
    }

    @Test
    void an_exchange_of_days_leaves_the_day_and_renews_its_proof() {
        room.workplace.register(Workplace.VILLAGE, Workplace.dispute("换班前的事"));
        var due = room.clocks("LOC-RESPONSE");
        long id = add(
                """
                county: "990101"
                days:
                  - {name: 县庆, from: 2026-03-04, works: false, notice: 县政府通知}
                  - {name: 县庆补班, from: 2026-03-07, works: true, notice: 县政府通知}
                """);
        assertThat(room.clocks("LOC-RESPONSE")).isEqualTo(due);
        assertThat(room.texts("select sentences from derivation d join clock c on c.derivation = d.digest"
                        + " where c.rule = 'LOC-RESPONSE'"))
                .allSatisfy(proof -> assertThat(proof).contains("为县庆假期", "为县庆补班"));
        assertThat(differences(id).items()).anySatisfy(each -> {
            assertThat(each.rule()).isEqualTo("LOC-RESPONSE");
            assertThat(each.moved()).isFalse();
        });
    }

    @Test
    void is_refused_with_every_fault() {
        assertThat(faults(NEXT_YEAR.replace("256", "250")))
                .singleElement()
                .asString()
                .contains("256");
        assertThat(faults("county: \"990102\"\ndays:\n  - {name: 县庆, from: 2026-03-04, works: false, notice: 通知}\n"))
                .contains("只能安排本县（990101）的日子");
        assertThat(faults("county: \"990101\"\ndays: []\n")).contains("这份日历没有安排任何日子");
        assertThat(faults("year: 2027\nnotes: x\n")).hasSizeGreaterThan(1);
        assertThat(room.texts("select text from calendar_version")).isEmpty();
        var refused = catchThrowableOfType(
                Refusal.class,
                () -> room.in(
                        em -> new AddedCalendars(em).add(NEXT_YEAR, "新的一年", room.colleague, room.workplace.now())));
        assertThat(refused.why()).isEqualTo(Why.NO_POWER);
    }

    private long add(String text) {
        long id = room.in(em -> new AddedCalendars(em).add(text, "按通知更新", room.administrator, room.workplace.now()));
        room.project();
        return id;
    }

    private Differences differences(long id) {
        return room.in(em -> new WhatWouldChange(em, new Statutes(em))
                .of(new Projections(em).ofCalendar(id).orElseThrow(), true, room.workplace.now()));
    }

    private java.util.List<String> faults(String text) {
        return catchThrowableOfType(Refusal.class, () -> add(text)).faults().stream()
                .map(fault -> fault.words(java.util.Locale.SIMPLIFIED_CHINESE))
                .toList();
    }

    private java.util.List<String> provisional() {
        return room.texts("select rule from clock where provisional and ended_on is null");
    }
}
