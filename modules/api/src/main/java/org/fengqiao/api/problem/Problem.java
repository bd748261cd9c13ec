package org.fengqiao.api.problem;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.fengqiao.api.answer.AnswerJson;
import org.fengqiao.api.answer.AnswerWords;
import org.fengqiao.api.answer.ProblemAnswer;
import org.fengqiao.api.answer.ProblemAnswer.Broken;
import org.fengqiao.api.answer.ProblemAnswer.BrokenField;
import org.fengqiao.api.answer.ProblemAnswer.Versions;
import org.fengqiao.casework.Outage;
import org.fengqiao.model.Reason;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;

/** A no on its way to its caller: the status, what kind of no it is, and why in words. */
record Problem(int status, String kind, String detail, Versions versions, Broken broken, Object retryAfter) {
    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, String kind, String detail) {
        return new Problem(status, kind, detail, null, null, null);
    }

    static Problem of(Refusal no, Locale locale) {
        var detail = no.words(locale);
        return switch (no.kind()) {
            case FORBIDDEN -> of(403, "forbidden", detail);
            case UNKNOWN -> of(404, "unknown", detail);
            case NOT_NOW -> of(409, "refused", detail);
            case CONFLICT -> new Problem(409, "conflict", detail, new Versions(no.yours(), no.theirs()), null, null);
            case INVALID -> new Problem(422, "invalid", detail, null, new Broken(broken(no, locale)), null);
            case AWAY -> new Problem(503, "away", detail, null, null, Outage.RETRY_SECONDS);
            case RATE -> new Problem(429, "too-many", detail, null, null, no.args()[0]);
        };
    }

    private static List<BrokenField> broken(Refusal no, Locale locale) {
        var field = whole(no.why());
        return field == null
                ? no.faults().stream()
                        .map(fault -> new BrokenField(fault.field(), fault.words(locale)))
                        .toList()
                : List.of(new BrokenField(field, no.words(locale)));
    }

    /** The one field that a refusal of the whole is about. */
    private static String whole(Reason reason) {
        if (!(reason instanceof Why why)) {
            return null;
        }
        return switch (why) {
            case ACCUSATION -> "purpose";
            case FILE_KIND, FILE_SIZE, FILE_CONTENT, FILE_HARMFUL, FILE_UNREADABLE -> "file";
            case KEY_REUSED -> "Idempotency-Key";
            default -> null;
        };
    }

    JsonObject json(Locale locale) {
        var title = AnswerWords.of(locale).say("problem." + kind);
        var document = new ProblemAnswer("urn:fengqiao:" + kind, title, status, detail, versions, broken);
        return AnswerJson.of(document).asJsonObject();
    }

    Response answer(Locale locale) {
        var answer =
                Response.status(status).type(MEDIA_TYPE).entity(json(locale).toString());
        return (retryAfter == null ? answer : answer.header("Retry-After", retryAfter)).build();
    }
}
