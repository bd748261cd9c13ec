package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.model.casefile.World.*;

import java.util.List;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Ending;
import org.fengqiao.model.petition.Answer;
import org.fengqiao.model.petition.Close;
import org.fengqiao.model.review.Reopen;
import org.fengqiao.model.review.ReopenCause;
import org.fengqiao.model.review.RequestReview;
import org.fengqiao.model.service.Deliver;
import org.junit.jupiter.api.Test;

/** A review by an organ of the county: what it lets stand, changes or takes away of what was to be carried out. */
class OverturningAnAnswerTest {
    private final World world = new World();
    private final CaseFile file = world.registeredBy(TOWN, "2026-03-09T01:00:00Z");

    private void answered(String office, AnswerResult result, String day) {
        var answer = file.episodeKind().isReview() ? new Answer("意见", result) : decided(result);
        world.act(file, office, day + "T01:00:00Z", answer);
        world.act(file, office, day + "T02:00:00Z", new Deliver(DeliveryMethod.IN_PERSON, null, null, "回证"));
    }

    private void reviewed(AnswerResult result) {
        file.perform(new RequestReview("数额不够", null, null), world.occasion(null, "2026-03-12T01:00:00Z"));
        answered(COUNTY_GOVERNMENT, result, "2026-03-20");
    }

    private List<Ending> executions() {
        return world.only(Clock.class, file).stream()
                .filter(clock -> clock.rule().equals("LOC-EXECUTE"))
                .map(clock -> clock.isOpen() ? null : clock.end().as())
                .toList();
    }

    @Test
    void what_is_upheld_stays_owed() {
        answered(TOWN, AnswerResult.SUPPORTED, "2026-03-10");
        reviewed(AnswerResult.UPHELD);
        assertThat(file.openParts()).singleElement().satisfies(part -> assertThat(part.no())
                .isEqualTo(1));
    }

    @Test
    void what_is_changed_is_owed_instead_by_whoever_answered_first_and_not_by_the_reviewer() {
        answered(TOWN, AnswerResult.SUPPORTED, "2026-03-10");
        reviewed(AnswerResult.CHANGED);
        assertThat(file.openParts()).singleElement().satisfies(part -> {
            assertThat(part.no()).isEqualTo(2);
            assertThat(part.office()).isEqualTo(TOWN);
            assertThat(part.fromOffice()).isEqualTo(COUNTY_GOVERNMENT);
        });
        assertThat(executions()).containsExactly(Ending.LAPSED, null);
    }

    @Test
    void what_is_revoked_is_owed_no_more_and_the_event_says_so() {
        answered(TOWN, AnswerResult.SUPPORTED, "2026-03-10");
        reviewed(AnswerResult.REVOKED);
        assertThat(file.openParts()).isEmpty();
        assertThat(executions()).containsExactly(Ending.LAPSED);
        assertThat(world.events(file)).anySatisfy(event -> assertThat(event.facts())
                .contains("\"executionEnded\":\"1\"", "\"result\":\"REVOKED\"", "\"clocksLapsed\""));
        assertThat(file.hold().office()).isEqualTo(TOWN);
    }

    /** It stands on an answer of its own, at which the review does not look. */
    @Test
    void what_an_older_round_granted_stays_owed() {
        answered(TOWN, AnswerResult.SUPPORTED, "2026-03-10");
        world.act(file, TOWN, "2026-03-10T03:00:00Z", new Close(null));
        world.act(file, TOWN, "2026-03-11T01:00:00Z", new Reopen(ReopenCause.NEW_FACTS, "又有新情况"));
        answered(TOWN, AnswerResult.SUPPORTED, "2026-03-11");
        reviewed(AnswerResult.REVOKED);
        assertThat(file.openParts()).singleElement().satisfies(part -> assertThat(part.no())
                .isEqualTo(1));
    }
}
