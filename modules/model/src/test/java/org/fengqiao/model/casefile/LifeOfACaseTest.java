package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.model.casefile.World.*;

import java.time.Duration;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Tier;
import org.fengqiao.model.petition.Accept;
import org.fengqiao.model.petition.Close;
import org.fengqiao.model.petition.Divert;
import org.fengqiao.model.petition.PetitionAct;
import org.fengqiao.model.petition.Rate;
import org.fengqiao.model.petition.StatutoryRoute;
import org.fengqiao.model.petition.Withdraw;
import org.fengqiao.model.review.Reopen;
import org.fengqiao.model.review.ReopenCause;
import org.fengqiao.model.service.Deliver;
import org.fengqiao.model.transfer.DeclareConflict;
import org.fengqiao.model.transfer.Escalate;
import org.fengqiao.model.transfer.SendDown;
import org.fengqiao.model.transfer.TakeOver;
import org.fengqiao.model.transfer.TransferAct;
import org.junit.jupiter.api.Test;

class LifeOfACaseTest {
    private final World world = new World();

    private CaseFile settledInTheTown() {
        var file = world.registeredBy(VILLAGE, "2026-03-02T01:00:00Z");
        world.act(file, VILLAGE, "2026-03-03T01:00:00Z", new Escalate("未成"));
        world.act(file, TOWN, "2026-03-04T01:00:00Z", new Accept(null));
        world.act(file, TOWN, "2026-03-05T01:00:00Z", new Escalate("无权"));
        world.act(file, COUNTY, "2026-03-06T01:00:00Z", new SendDown(TOWN, "按勘界结果调解"));
        world.act(file, TOWN, "2026-03-07T01:00:00Z", agreed());
        world.act(file, TOWN, "2026-03-08T01:00:00Z", decided(AnswerResult.SUPPORTED));
        world.act(file, TOWN, "2026-03-09T01:00:00Z", new Deliver(DeliveryMethod.IN_PERSON, null, null, "回证"));
        return file;
    }

    @Test
    void countsAtTheTierInCustodyWhenItWasSettled() {
        assertThat(settledInTheTown().settlement()).hasValueSatisfying(s -> {
            assertThat(s.tier()).isEqualTo(Tier.TOWN);
            assertThat(s.office()).isEqualTo(TOWN);
        });
    }

    @Test
    void chargesEverySecondOfTheEpisodeWhenItIsClosed() {
        var file = settledInTheTown();
        file.perform(new Rate(RatingLevel.SATISFIED, null, null), world.occasion(null, "2026-03-10T01:00:00Z"));
        world.act(file, TOWN, "2026-03-11T01:00:00Z", new Close(null));
        var charged = world.spans(file).stream()
                .map(s -> Duration.between(s.from(), s.to()))
                .reduce(Duration.ZERO, Duration::plus);
        var episode = world.only(Episode.class, file).get(0);
        assertThat(charged)
                .isEqualTo(Duration.between(episode.openedAt(), episode.closedAt()))
                .isEqualTo(Duration.ofDays(9));
        assertThat(file.stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void isNotClosedBeforeItIsDecided() {
        var file = world.registeredBy(VILLAGE, "2026-03-02T01:00:00Z");
        assertRefused(file, VILLAGE, new Close(null), Why.WRONG_STAGE);
    }

    @Test
    void leavesTheShareWhenItIsReopenedButKeepsItsFirstEpisode() {
        var file = settledInTheTown();
        world.act(file, TOWN, "2026-03-11T01:00:00Z", new Close(null));
        world.act(file, TOWN, "2026-03-20T01:00:00Z", new Reopen(ReopenCause.DISSATISFIED, "协议未履行"));
        assertThat(file.settlement()).isEmpty();
        assertThat(file.episode()).isEqualTo(2);
        assertThat(world.only(Episode.class, file)).singleElement().satisfies(e -> assertThat(e.settledTier())
                .isEqualTo(Tier.TOWN));
    }

    @Test
    void isAcceptedOnlyOnceInAnEpisode() {
        var file = world.registeredBy(TOWN, "2026-03-02T01:00:00Z");
        world.act(file, TOWN, "2026-03-03T01:00:00Z", new Accept(null));
        assertRefused(file, TOWN, new Accept(null), Why.ALREADY_ACCEPTED);
    }

    @Test
    void isWithdrawnByTheCitizenAndEnteredByAnOfficerOnlyFromWhatTheySigned() {
        var file = world.registeredBy(VILLAGE, "2026-03-02T01:00:00Z");
        assertRefused(file, VILLAGE, new Withdraw("替群众撤回"), Why.FIELDS);
        file.perform(new Withdraw("已自行和解"), world.occasion(null, "2026-03-03T01:00:00Z"));
        assertThat(file.stage()).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void isNeverRatedByWhoeverHandledIt() {
        assertRefused(settledInTheTown(), TOWN, new Rate(RatingLevel.SATISFIED, null, "电话回访"), Why.HANDLER_RATES);
    }

    @Test
    void isRatedByAnOfficerOnlyFromAReturnVisit() {
        var file = settledInTheTown();
        var visitor = world.occasion(world.officer(COUNTY, 7), "2026-03-28T01:00:00Z");
        assertThatThrownBy(() -> file.perform(new Rate(RatingLevel.SATISFIED, null, null), visitor))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.why()).isEqualTo(Why.FIELDS));
        file.perform(new Rate(RatingLevel.SATISFIED, null, "三月二十八日电话回访"), visitor);
        assertThat(file.rating()).isEqualTo(RatingLevel.SATISFIED);
    }

    @Test
    void isNotSentDownSideways() {
        var file = world.registeredBy(COUNTY, "2026-03-02T01:00:00Z");
        world.act(file, COUNTY, "2026-03-02T02:00:00Z", new SendDown(TOWN, "请调解"));
        assertRefused(file, TOWN, new SendDown(TOWN2, "不归我们"), Why.NOT_BELOW);
    }

    @Test
    void leavesTheHandsOfWhoeverDeclaresAConflict() {
        var file = world.registeredBy(TOWN, "2026-03-02T01:00:00Z");
        world.act(file, TOWN, "2026-03-02T02:00:00Z", new DeclareConflict("当事人是我的亲属"));
        assertThat(file.hold().person()).isNull();
        assertRefused(file, TOWN, new Accept(null), Why.CONFLICT_DECLARED);
        file.perform(new Accept(null), world.occasion(world.officer(TOWN, 1), "2026-03-03T01:00:00Z"));
        assertThat(file.responsible()).isEqualTo(world.officer(TOWN, 1).id());
    }

    @Test
    void isToldItsStatutoryWayWhenMediationFailsAfterAcceptance() {
        var file = world.registeredBy(TOWN, "2026-03-02T01:00:00Z");
        world.act(file, TOWN, "2026-03-03T01:00:00Z", new Accept(null));
        world.act(
                file,
                TOWN,
                "2026-03-13T01:00:00Z",
                new Divert(StatutoryRoute.LITIGATION, "民事诉讼", "县人民法院立案庭", "调解不成,可向人民法院起诉"));
        assertThat(file.stage()).isEqualTo(Stage.DIVERTED);
    }

    @Test
    void isNotObjectedToAgainAfterAConflictOfInterest() {
        var file = world.registeredBy(COUNTY, "2026-03-02T01:00:00Z");
        world.act(file, COUNTY, "2026-03-02T02:00:00Z", new SendDown(TOWN, "请调解"));
        world.act(file, TOWN, "2026-03-03T01:00:00Z", new Accept(null));
        world.act(file, TOWN, "2026-03-04T01:00:00Z", new DeclareConflict("当事人是我的亲属"));
        var colleague = world.occasion(world.officer(TOWN, 1), "2026-03-05T01:00:00Z");
        assertThat(file.whyNot(TransferAct.OBJECT, colleague))
                .hasValueSatisfying(r -> assertThat(r.why()).isEqualTo(Why.NOTHING_TO_OBJECT));
    }

    @Test
    void staysWithItsFirstHandlerUntilTakenOverWithAReason() {
        var file = world.registeredBy(TOWN, "2026-03-02T01:00:00Z");
        var colleague = world.officer(TOWN, 1);
        assertThat(file.whyNot(PetitionAct.ACCEPT, world.occasion(colleague, "2026-03-03T01:00:00Z")))
                .hasValueSatisfying(r -> assertThat(r.why()).isEqualTo(Why.HELD_BY_COLLEAGUE));
        file.perform(new TakeOver(null, null, "原经办人休假"), world.occasion(colleague, "2026-03-03T01:00:00Z"));
        assertThat(file.responsible()).isEqualTo(colleague.id());
    }

    private void assertRefused(CaseFile file, String office, Deed deed, Why why) {
        assertThatThrownBy(() -> world.act(file, office, "2026-03-28T01:00:00Z", deed))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.why()).isEqualTo(why));
    }
}
