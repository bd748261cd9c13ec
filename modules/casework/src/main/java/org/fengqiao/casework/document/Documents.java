package org.fengqiao.casework.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.fengqiao.casework.Said;
import org.fengqiao.casework.clock.ClockRow;
import org.fengqiao.casework.dossier.EventRow;
import org.fengqiao.evidence.FlatJson;
import org.fengqiao.model.Moment;
import org.fengqiao.model.casefile.AnswerResult;
import org.fengqiao.model.casefile.EpisodeKind;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Offices;
import org.fengqiao.model.petition.Adoption;
import org.fengqiao.model.petition.AnsweredRequest;
import org.fengqiao.model.petition.DeclineGround;
import org.fengqiao.model.review.ReviewLevel;

/** Draws up the papers of a case from its history, in the order in which they came about. */
public final class Documents {
    private final List<ClockRow> clocks;
    private final Offices offices;
    private final List<CaseDocument> drawn = new ArrayList<>();
    private CaseDocument.Requested requested;
    private String answeredBy;
    private boolean accepted;
    private Purpose purpose;

    private Documents(List<ClockRow> clocks, Offices offices) {
        this.clocks = clocks;
        this.offices = offices;
    }

    public static List<CaseDocument> of(List<EventRow> history, List<ClockRow> clocks, Offices offices) {
        var documents = new Documents(clocks, offices);
        history.forEach(documents::read);
        return List.copyOf(documents.drawn);
    }

    private void read(EventRow event) {
        var facts = event.facts() == null ? Map.<String, Object>of() : FlatJson.read(event.facts());
        purpose = facts.get("purpose") == null
                ? purpose
                : Purpose.valueOf(facts.get("purpose").toString());
        if (facts.containsKey("rehandledBy")) {
            // What was revoked is answered anew, by a first answer.
            requested = null;
        }
        var paper = event.act().row().words().paper();
        if (paper == null) {
            return;
        }
        switch (paper) {
            case ACCEPTANCE -> accepted(event);
            case REFUSAL -> draw(DocumentKind.REFUSAL, event, event.reason(), null);
            case EXTENSION -> extended(event, facts);
            case REQUEST -> requested(event, facts);
            case RESTART -> {
                requested = null;
                accepted = false;
            }
            case ANSWER -> answered(event, facts);
            case SETTLEMENT -> settled(event);
        }
    }

    /** A later holder's acceptance is a receipt: only the first of a round is told. */
    private void accepted(EventRow event) {
        if (!accepted) {
            draw(
                    DocumentKind.ACCEPTANCE,
                    event,
                    null,
                    clock(each -> each.startedSeq() == event.seq() && each.step() == 0 && !each.citizen()));
            accepted = true;
        }
    }

    /** Parts have their terms from whoever assigned them; the citizen is told of the matter's own. */
    private void extended(EventRow event, Map<String, Object> facts) {
        var moved = facts.getOrDefault("clocksMoved", "").toString();
        var clock = clock(
                each -> moved.contains(each.rule() + "=") && !each.extensions().isEmpty());
        if (Boolean.TRUE.equals(facts.get("agreed")) && clock != null) {
            var granted = clock.extensions().get(clock.extensions().size() - 1);
            draw(DocumentKind.EXTENSION, event, (String) granted.get("reason"), clock);
        }
    }

    private void requested(EventRow event, Map<String, Object> facts) {
        requested = new CaseDocument.Requested(
                ReviewLevel.valueOf(facts.get("review").toString()),
                answeredBy,
                facts.get("receivedOn") == null
                        ? new Moment(event.at()).today()
                        : LocalDate.parse(facts.get("receivedOn").toString()));
    }

    private void answered(EventRow event, Map<String, Object> facts) {
        boolean plain = purpose == Purpose.SUGGESTION || purpose == Purpose.REQUEST;
        var kind = requested == null
                ? plain ? DocumentKind.PLAIN_REPLY : DocumentKind.REPLY
                : requested.level() == ReviewLevel.REVIEW ? DocumentKind.REVIEW : DocumentKind.RECHECK;
        draw(kind, event, Said.of(event.words(), "text"), null);
        answeredBy = event.officeName();
    }

    /** A dispute has its agreement; only of an appeal's end the citizen is told that the written answer stays open. */
    private void settled(EventRow event) {
        if (purpose == Purpose.APPEAL) {
            var agreement = Said.of(event.words(), "agreement");
            draw(DocumentKind.CLOSING, event, agreement == null ? Said.of(event.words(), "text") : agreement, null);
        }
    }

    private void draw(DocumentKind kind, EventRow event, String said, ClockRow term) {
        var facts = event.facts() == null ? Map.<String, Object>of() : FlatJson.read(event.facts());
        var words = event.words() == null ? Map.<String, Object>of() : FlatJson.read(event.words());
        drawn.add(new CaseDocument(
                kind,
                event.seq(),
                event.at(),
                event.officeName(),
                said,
                AnsweredRequest.in(facts, words),
                told(facts, words),
                constant(facts, "result", AnswerResult.class),
                term,
                requested,
                reviewer(kind, event.office())));
    }

    private static CaseDocument.Told told(Map<String, Object> facts, Map<String, Object> words) {
        var received = facts.get("receivedOn");
        return new CaseDocument.Told(
                constant(facts, "legalGround", DeclineGround.class),
                (String) words.get("competent"),
                constant(facts, "adoption", Adoption.class),
                received == null ? null : LocalDate.parse(received.toString()),
                (String) facts.get("source"));
    }

    private static <E extends Enum<E>> E constant(Map<String, Object> facts, String name, Class<E> type) {
        var value = facts.get(name);
        return value == null ? null : Enum.valueOf(type, value.toString());
    }

    private String reviewer(DocumentKind kind, String office) {
        var round = kind == DocumentKind.REVIEW ? EpisodeKind.REVIEW : EpisodeKind.FIRST;
        boolean reviewable = kind == DocumentKind.REPLY || kind == DocumentKind.REVIEW;
        return reviewable
                ? offices.find(office)
                        .flatMap(answered -> ReviewLevel.reviewer(round, answered, offices))
                        .map(Office::name)
                        .orElse(null)
                : null;
    }

    private ClockRow clock(Predicate<ClockRow> condition) {
        return clocks.stream()
                .filter(each -> each.assignment() == null)
                .filter(condition)
                .findFirst()
                .orElse(null);
    }
}
