package org.fengqiao.casework.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.casework.dossier.EventRow;
import org.fengqiao.model.casefile.Acts;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.office.Offices;
import org.fengqiao.model.petition.Adoption;
import org.fengqiao.model.petition.DeclineGround;
import org.junit.jupiter.api.Test;

/** The papers that end a matter: no remedy where there is none, and the open way where there is one. */
class PapersOfAnEndTest {
    private final List<EventRow> history = new ArrayList<>();

    private void happened(String act, String facts, String words) {
        var at = Instant.parse("2026-03-02T01:00:00Z");
        history.add(new EventRow(
                history.size() + 1,
                at,
                Acts.named(act),
                null,
                null,
                null,
                null,
                Stage.HANDLING,
                null,
                words,
                facts,
                "",
                true));
    }

    private CaseDocument last() {
        var drawn = Documents.of(history, List.of(), new Offices(List.of()));
        return drawn.get(drawn.size() - 1);
    }

    @Test
    void an_answer_to_an_appeal_lists_its_requests_with_their_laws() {
        happened("REGISTER", "{\"purpose\":\"APPEAL\"}", "{}");
        happened(
                "ANSWER",
                "{\"receivedOn\":\"2026-03-02\",\"requests[0].laws\":\"XF:31(6) XF:32\",\"result\":\"SUPPORTED\",\"source\":\"县信访局\"}",
                "{\"requests[0].facts\":\"塌方\",\"requests[0].finding\":\"予以支持\",\"requests[0].request\":\"修路\"}");
        assertThat(last().kind()).isEqualTo(DocumentKind.REPLY);
        assertThat(last().requests()).singleElement().satisfies(one -> {
            assertThat(one.request()).isEqualTo("修路");
            assertThat(one.laws()).containsExactly("XF:31(6)", "XF:32");
        });
        assertThat(last().told().source()).isEqualTo("县信访局");
        assertThat(last().told().receivedOn()).hasToString("2026-03-02");
    }

    @Test
    void a_suggestion_and_advice_are_answered_without_a_remedy() {
        happened("REGISTER", "{\"purpose\":\"SUGGESTION\"}", "{}");
        happened("ANSWER", "{\"adoption\":\"PARTLY_ADOPTED\"}", "{\"text\":\"谢谢\"}");
        assertThat(last().kind()).isEqualTo(DocumentKind.PLAIN_REPLY);
        assertThat(last().told().adoption()).isEqualTo(Adoption.PARTLY_ADOPTED);
        assertThat(last().reviewer()).isNull();
        history.clear();
        happened("REGISTER", "{\"purpose\":\"REQUEST\"}", "{}");
        happened("ANSWER", "{}", "{\"text\":\"到窗口办理\"}");
        assertThat(last().kind()).isEqualTo(DocumentKind.PLAIN_REPLY);
    }

    @Test
    void an_appeal_ended_lightly_has_a_notice_and_a_dispute_its_agreement_alone() {
        happened("REGISTER", "{\"purpose\":\"APPEAL\"}", "{}");
        happened("REPLY_ON_THE_SPOT", "{\"outcome\":\"EXPLAINED\"}", "{\"text\":\"讲清了标准\"}");
        assertThat(last().kind()).isEqualTo(DocumentKind.CLOSING);
        assertThat(last().said()).isEqualTo("讲清了标准");
        history.clear();
        happened("REGISTER", "{\"purpose\":\"DISPUTE\"}", "{}");
        happened("SETTLE", "{\"outcome\":\"AGREED\"}", "{\"agreement\":\"各退一步\"}");
        assertThat(Documents.of(history, List.of(), new Offices(List.of()))).isEmpty();
    }

    @Test
    void a_refusal_names_its_ground_and_the_place_to_go() {
        happened("REGISTER", "{\"purpose\":\"APPEAL\"}", "{}");
        happened("DECLINE", "{\"legalGround\":\"NOT_OURS\"}", "{\"competent\":\"县人社局\",\"reason\":\"不归我们管\"}");
        assertThat(last().kind()).isEqualTo(DocumentKind.REFUSAL);
        assertThat(last().told().ground()).isEqualTo(DeclineGround.NOT_OURS);
        assertThat(last().told().competent()).isEqualTo("县人社局");
    }

    @Test
    void what_a_review_has_revoked_is_answered_by_a_first_answer_again() {
        happened("REGISTER", "{\"purpose\":\"APPEAL\"}", "{}");
        happened("REQUEST_REVIEW", "{\"review\":\"REVIEW\"}", "{}");
        happened("ANSWER", "{\"result\":\"REVOKED\"}", "{\"text\":\"撤销\"}");
        assertThat(last().kind()).isEqualTo(DocumentKind.REVIEW);
        happened("DELIVER", "{\"method\":\"IN_PERSON\",\"rehandledBy\":\"990101100\"}", "{}");
        happened("ANSWER", "{\"result\":\"SUPPORTED\"}", "{}");
        assertThat(last().kind()).isEqualTo(DocumentKind.REPLY);
    }
}
