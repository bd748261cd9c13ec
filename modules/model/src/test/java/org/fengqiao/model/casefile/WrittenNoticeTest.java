package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.fengqiao.model.casefile.World.*;

import java.time.LocalDate;
import java.util.Map;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Ending;
import org.fengqiao.model.petition.PetitionAct;
import org.fengqiao.model.service.ServiceStep;
import org.junit.jupiter.api.Test;

/** What is owed in writing is met by a paper that left with proof, never by a remark (条例 art. 23). */
class WrittenNoticeTest {
    private static final String NOTICE = "CLK-NOTICE-DIRECT";
    private static final String LATER = "2026-03-12T01:00:00Z";

    private final World world = new World();
    private final CaseFile file = world.registeredBy(TOWN, "2026-03-09T01:00:00Z");

    private void does(String when, PetitionAct act, Map<String, String> fields) {
        world.act(file, TOWN, when, act.deed(new Given(fields)));
    }

    private Clock notice() {
        return world.only(Clock.class, file).stream()
                .filter(clock -> clock.rule().equals(NOTICE))
                .findFirst()
                .orElseThrow();
    }

    private String last() {
        var events = world.events(file);
        return events.get(events.size() - 1).facts();
    }

    private void tells(Map<String, String> more) {
        var fields = new java.util.HashMap<>(more);
        fields.put("told", "NOTICE");
        fields.put("text", "已收到您的来信");
        does(LATER, PetitionAct.TELL, fields);
    }

    private void faulty(Map<String, String> more, org.assertj.core.groups.Tuple... faults) {
        assertThatThrownBy(() -> tells(more)).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.faults())
                .extracting(FieldFault::field, FieldFault::message)
                .containsExactly(faults));
        assertThat(notice().isOpen()).isTrue();
    }

    @Test
    void a_remark_meets_nothing() {
        tells(Map.of());
        assertThat(notice().isOpen()).isTrue();
        assertThat(last()).doesNotContain("noticeGiven");
    }

    @Test
    void an_acceptance_hands_the_printed_notice_over() {
        does(LATER, PetitionAct.ACCEPT, Map.of());
        assertThat(notice().end().as()).isEqualTo(Ending.MET);
        assertThat(last()).contains("\"noticeGiven\":\"IN_THE_ACT\"", "\"deliveredOn\":\"2026-03-12\"");
        assertThat(world.only(ServiceStep.class, file)).isEmpty();
    }

    /** Whoever wrote from afar has nothing in hand yet, whatever the clerk has printed. */
    @Test
    void what_came_by_post_is_owed_its_notice_until_that_was_sent() {
        var letter = from(Channel.LETTER, Purpose.APPEAL);
        does(letter, Map.of());
        assertThat(letter.isAccepted()).isTrue();
        assertThat(letter.openClocks()).extracting(Clock::rule).contains(NOTICE);
        var sent = from(Channel.LETTER, Purpose.APPEAL);
        does(sent, Map.of("method", "POST", "proof", "挂号信 77"));
        assertThat(sent.openClocks()).extracting(Clock::rule).doesNotContain(NOTICE);
    }

    @Test
    void who_filed_on_the_web_reads_it_there() {
        var filed = from(Channel.ONLINE, Purpose.APPEAL);
        does(filed, Map.of());
        assertThat(filed.openClocks()).extracting(Clock::rule).doesNotContain(NOTICE);
        assertThat(world.events(filed)).last().satisfies(event -> assertThat(event.facts())
                .contains("\"method\":\"ELECTRONIC\""));
    }

    /** A quarrel is owed no written notice, and none is said to have been given. */
    @Test
    void where_no_notice_is_owed_nobody_is_asked_how_it_went() {
        var quarrel = from(Channel.LETTER, Purpose.DISPUTE);
        does(quarrel, Map.of());
        assertThat(quarrel.stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(world.events(quarrel)).last().satisfies(event -> assertThat(event.facts())
                .doesNotContain("noticeGiven", "deliveredOn"));
    }

    private CaseFile from(Channel channel, Purpose purpose) {
        var told = World.matter(purpose, 1, channel);
        return Filing.registered(900, told, world.occasion(world.officer(TOWN), "2026-03-09T01:00:00Z"));
    }

    private void does(CaseFile one, Map<String, String> given) {
        world.act(one, TOWN, LATER, PetitionAct.ACCEPT.deed(new Given(given)));
    }

    @Test
    void one_that_goes_by_post_has_left_and_has_not_arrived() {
        does(LATER, PetitionAct.ACCEPT, Map.of("method", "POST", "proof", "挂号信 1234"));
        assertThat(notice().end().as()).isEqualTo(Ending.MET);
        assertThat(last()).contains("\"noticeGiven\":\"SENT\"").doesNotContain("deliveredOn");
        assertThat(world.only(ServiceStep.class, file)).hasSize(1);
    }

    @Test
    void what_is_not_handed_over_needs_its_proof_and_no_public_notice_comes_first() {
        assertThatThrownBy(() -> does(LATER, PetitionAct.ACCEPT, Map.of("method", "PUBLIC_NOTICE")))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.faults())
                        .extracting(FieldFault::field)
                        .containsExactly("method", "proof"));
    }

    @Test
    void a_notice_told_of_later_counts_on_the_day_it_left() {
        tells(Map.of("method", "POST", "proof", "挂号信 1234", "sentOn", "2026-03-10"));
        assertThat(notice().end().day()).isEqualTo(LocalDate.parse("2026-03-10"));
    }

    @Test
    void its_day_lies_between_the_duty_and_today() {
        var posted = Map.of("method", "POST", "proof", "挂号信");
        faulty(with(posted, "sentOn", "2020-01-01"), tuple("sentOn", "before-duty"));
        faulty(with(posted, "sentOn", "2026-03-13"), tuple("sentOn", "not-yet"));
        faulty(
                with(with(posted, "sentOn", "2026-03-11"), "deliveredOn", "2026-03-10"),
                tuple("deliveredOn", "before-sending"));
        faulty(Map.of("deliveredOn", "2026-03-10"), tuple("method", "required"), tuple("proof", "required"));
    }

    @Test
    void a_word_by_mouth_is_no_written_notice_and_a_message_is() {
        var reply = Map.of("outcome", "EXPLAINED", "text", "讲清了标准", "petitionerAgrees", "true");
        does(LATER, PetitionAct.SIMPLIFY, Map.of());
        does(LATER, PetitionAct.REPLY_ON_THE_SPOT, with(reply, "replyForm", "ORAL"));
        assertThat(notice().end().as()).isEqualTo(Ending.LAPSED);
        var other = world.registeredBy(TOWN, "2026-03-09T01:00:00Z");
        world.act(other, TOWN, LATER, PetitionAct.SIMPLIFY.deed(Given.nothing()));
        world.act(
                other, TOWN, LATER, PetitionAct.REPLY_ON_THE_SPOT.deed(new Given(with(reply, "replyForm", "MESSAGE"))));
        assertThat(world.events(other)).last().satisfies(event -> assertThat(event.facts())
                .contains("\"clocksMet\":\"CLK-NOTICE-DIRECT"));
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var all = new java.util.HashMap<>(fields);
        all.put(name, value);
        return all;
    }
}
