package org.fengqiao.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.intake.IntakeAct;
import org.fengqiao.model.petition.PetitionAct;
import org.fengqiao.model.review.ReviewAct;
import org.fengqiao.model.service.ServiceAct;
import org.fengqiao.model.transfer.TransferAct;
import org.fengqiao.web.cases.Steps.Done;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The steps follow the stage: what is marked as on now is what can really be done next. */
class StepsTest {
    private static final List<String> NAMES =
            List.of("registered", "received", "accepted", "handled", "delivered", "closed");

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # stage     , a petition , a quarrel , a suggestion
            REGISTERED  , accepted   , handled   , handled
            TRANSFERRED , received   , received  , received
            RECEIVED    , accepted   , handled   , handled
            ACCEPTED    , handled    , handled   , handled
            DECLINED    , closed     , closed    , closed
            DIVERTED    , closed     , closed    , closed
            HANDLING    , handled    , handled   , handled
            ANSWERED    , delivered  , delivered , delivered
            DELIVERED   , closed     , closed    , closed
            SETTLED     , closed     , closed    , closed
            WITHDRAWN   , closed     , closed    , closed
            MERGED      , closed     , closed    , closed
            CLOSED      ,            ,           ,
            ARCHIVED    ,            ,           ,
            """)
    void the_step_that_is_on_is_what_the_stage_says(Stage stage, String petition, String quarrel, String suggestion) {
        assertThat(now(stage, Purpose.APPEAL)).isEqualTo(petition);
        assertThat(now(stage, Purpose.DISPUTE)).isEqualTo(quarrel);
        assertThat(now(stage, Purpose.SUGGESTION)).isEqualTo(suggestion);
    }

    static Stream<Arguments> every_stage_and_purpose() {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> Arrays.stream(Purpose.values()).map(purpose -> Arguments.of(stage, purpose)));
    }

    @ParameterizedTest
    @MethodSource("every_stage_and_purpose")
    void before_it_nothing_is_to_come_and_behind_it_only_an_acceptance_is_done(Stage stage, Purpose purpose) {
        var states = Steps.states(stage, purpose, everything());
        int now = states.indexOf("now");
        assertThat(states.stream().filter("now"::equals).count()).isEqualTo(stage.isOver() ? 0 : 1);
        var before = stage.isOver() ? states : states.subList(0, now);
        assertThat(before).containsOnly("done");
        if (!stage.isOver()) {
            for (int i = now + 1; i < states.size(); i++) {
                assertThat(states.get(i)).isEqualTo(NAMES.get(i).equals("accepted") ? "done" : "todo");
            }
        }
    }

    @Test
    void a_receipt_by_the_village_is_none_by_the_county() {
        var happened = List.of(
                done(IntakeAct.REGISTER),
                done(TransferAct.RECEIVE),
                done(PetitionAct.ACCEPT),
                done(TransferAct.ESCALATE));
        assertThat(Steps.states(Stage.TRANSFERRED, Purpose.DISPUTE, happened))
                .containsExactly("done", "now", "done", "todo", "todo", "todo");
    }

    @Test
    void what_never_happened_is_bypassed_and_not_done() {
        assertThat(Steps.states(
                        Stage.SETTLED, Purpose.DISPUTE, List.of(done(IntakeAct.REGISTER), done(PetitionAct.SETTLE))))
                .containsExactly("done", "past", "past", "done", "past", "now");
        assertThat(Steps.states(
                        Stage.CLOSED, Purpose.APPEAL, List.of(done(IntakeAct.REGISTER), done(PetitionAct.CLOSE))))
                .containsExactly("done", "past", "past", "past", "past", "done");
    }

    @Test
    void a_quarrel_is_neither_accepted_nor_served_and_a_suggestion_not_accepted() {
        var registered = List.of(done(IntakeAct.REGISTER));
        assertThat(Steps.shown(Stage.REGISTERED, Purpose.DISPUTE, registered))
                .containsExactly("registered", "received", "handled", "closed");
        assertThat(Steps.shown(Stage.REGISTERED, Purpose.SUGGESTION, registered))
                .containsExactly("registered", "received", "handled", "delivered", "closed");
        assertThat(Steps.shown(Stage.REGISTERED, Purpose.APPEAL, registered)).isEqualTo(NAMES);
        assertThat(Steps.shown(Stage.DELIVERED, Purpose.DISPUTE, everything())).isEqualTo(NAMES);
    }

    @Test
    void a_review_begins_anew_and_is_not_accepted_again() {
        var happened = Stream.concat(
                        everything().stream(), Stream.of(done(ReviewAct.REQUEST_REVIEW), done(TransferAct.RECEIVE)))
                .toList();
        assertThat(Steps.states(Stage.RECEIVED, Purpose.APPEAL, happened))
                .containsExactly("done", "done", "past", "now", "todo", "todo");
    }

    private static String now(Stage stage, Purpose purpose) {
        int now =
                Steps.states(stage, purpose, List.of(done(IntakeAct.REGISTER))).indexOf("now");
        return now < 0 ? null : NAMES.get(now);
    }

    private static List<Done> everything() {
        return Stream.of(
                        IntakeAct.REGISTER,
                        TransferAct.RECEIVE,
                        PetitionAct.ACCEPT,
                        PetitionAct.SETTLE,
                        PetitionAct.ANSWER,
                        ServiceAct.DELIVER,
                        PetitionAct.CLOSE)
                .map(StepsTest::done)
                .toList();
    }

    private static Done done(Act act) {
        return new Done(act, Instant.EPOCH);
    }
}
