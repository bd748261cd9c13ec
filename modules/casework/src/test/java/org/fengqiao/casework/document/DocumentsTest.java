package org.fengqiao.casework.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.casework.document.DocumentKind.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.casework.clock.ClockRow;
import org.fengqiao.casework.dossier.EventRow;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.AnswerResult;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.OfficeFunction;
import org.fengqiao.model.office.OfficeKind;
import org.fengqiao.model.office.Offices;
import org.fengqiao.model.petition.PetitionAct;
import org.fengqiao.model.review.ReviewAct;
import org.fengqiao.time.rule.Owner;
import org.junit.jupiter.api.Test;

/** The papers of a case say what its history and its clocks say. */
class DocumentsTest {
    private static final String COUNTY = "990101";
    private static final String TOWN = "990101100";
    private static final String VILLAGE = "990101100204";
    private static final Offices OFFICES = new Offices(
            List.of(office(COUNTY, "县中心", null), office(TOWN, "镇中心", COUNTY), office(VILLAGE, "村中心", TOWN)));

    private final List<EventRow> history = new ArrayList<>();
    private final List<ClockRow> clocks = new ArrayList<>();

    @Test
    void the_first_acceptance_of_a_round_tells_the_term_it_started() {
        happened(PetitionAct.ACCEPT, TOWN, "{}", null);
        happened(PetitionAct.ACCEPT, COUNTY, "{}", null);
        clocks.add(clock(1, List.of()));
        assertThat(drawn()).singleElement().satisfies(paper -> {
            assertThat(paper.kind()).isEqualTo(ACCEPTANCE);
            assertThat(paper.office()).isEqualTo("镇中心");
            assertThat(paper.term().due()).isEqualTo(LocalDate.parse("2026-05-09"));
        });
    }

    @Test
    void more_time_is_told_with_its_reason_once_it_was_granted() {
        happened(PetitionAct.DECIDE_EXTENSION, TOWN, "{\"agreed\":false}", null);
        assertThat(drawn()).isEmpty();
        happened(
                PetitionAct.DECIDE_EXTENSION,
                TOWN,
                "{\"agreed\":true,\"clocksMoved\":\"CLK-HANDLE=2026-06-08\"}",
                null);
        clocks.add(clock(1, List.of(Map.of("days", 30, "reason", "情况复杂"))));
        assertThat(drawn()).singleElement().satisfies(paper -> {
            assertThat(paper.kind()).isEqualTo(EXTENSION);
            assertThat(paper.said()).isEqualTo("情况复杂");
        });
    }

    @Test
    void each_answer_is_the_paper_of_its_level_and_names_who_is_next() {
        happened(PetitionAct.ANSWER, VILLAGE, "{\"result\":\"NOT_SUPPORTED\"}", "{\"text\":\"处理意见\"}");
        happened(ReviewAct.REQUEST_REVIEW, null, "{\"review\":\"REVIEW\",\"receivedOn\":\"2026-06-01\"}", null);
        happened(PetitionAct.ANSWER, TOWN, "{\"result\":\"UPHELD\"}", "{\"text\":\"复查意见\"}");
        happened(ReviewAct.REQUEST_REVIEW, null, "{\"review\":\"RECHECK\"}", null);
        happened(PetitionAct.ANSWER, COUNTY, "{\"result\":\"CHANGED\"}", "{\"text\":\"复核意见\"}");
        assertThat(drawn()).extracting(CaseDocument::kind).containsExactly(REPLY, REVIEW, RECHECK);
        assertThat(drawn()).extracting(CaseDocument::reviewer).containsExactly("镇中心", "县中心", null);
        var review = drawn().get(1);
        assertThat(review.requested().of()).isEqualTo("村中心");
        assertThat(review.requested().receivedOn()).isEqualTo(LocalDate.parse("2026-06-01"));
        assertThat(review.result()).isEqualTo(AnswerResult.UPHELD);
        assertThat(drawn().get(2).said()).isEqualTo("复核意见");
    }

    @Test
    void after_a_reopening_an_answer_is_a_reply_again() {
        happened(PetitionAct.ANSWER, VILLAGE, "{}", "{\"text\":\"处理意见\"}");
        happened(ReviewAct.REQUEST_REVIEW, null, "{\"review\":\"REVIEW\"}", null);
        happened(ReviewAct.REOPEN, VILLAGE, "{\"cause\":\"NEW_FACTS\"}", null);
        happened(PetitionAct.ANSWER, VILLAGE, "{}", "{\"text\":\"新的处理意见\"}");
        assertThat(drawn()).extracting(CaseDocument::kind).containsExactly(REPLY, REPLY);
    }

    private List<CaseDocument> drawn() {
        return Documents.of(history, clocks, OFFICES);
    }

    private void happened(Act act, String office, String facts, String words) {
        var name = office == null ? null : OFFICES.of(office).name();
        var at = Instant.parse("2026-03-10T01:00:00Z");
        history.add(new EventRow(
                history.size() + 1, at, act, office, name, null, null, Stage.HANDLING, null, words, facts, "", true));
    }

    private static ClockRow clock(int startedSeq, List<Map<String, Object>> extensions) {
        var start = LocalDate.parse("2026-03-10");
        var due = LocalDate.parse("2026-05-09");
        return new ClockRow(
                1,
                "CLK-HANDLE",
                "办理",
                0,
                1,
                null,
                Owner.COMPETENT_OFFICE,
                false,
                false,
                false,
                TOWN,
                "镇中心",
                ClockRow.State.RUNNING,
                false,
                null,
                start,
                due,
                null,
                due,
                false,
                null,
                0,
                60,
                "national",
                "1",
                "第三十四条",
                startedSeq,
                null,
                extensions,
                List.of(),
                Map.of(),
                List.of(),
                true,
                null,
                null);
    }

    private static Office office(String code, String name, String above) {
        // Each answers for itself here, and whoever stands above reviews it.
        return new Office(code, name, OfficeKind.CENTRE, code, above, above)
                .serving(Set.of(OfficeFunction.ORGAN), null, null);
    }
}
