package org.fengqiao.api.problem;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.fengqiao.api.answer.AnswerWords;
import org.fengqiao.api.answer.Shape;
import org.fengqiao.model.Reason;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;

/** A problem document (RFC 9457): the status, what kind of no it is, and why in words. */
record Problem(int status, String kind, String detail, JsonObject more, Object retryAfter) {
    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, String kind, String detail) {
        return new Problem(status, kind, detail, JsonValue.EMPTY_JSON_OBJECT, null);
    }

    static Problem of(Refusal no, Locale locale) {
        var detail = no.words(locale);
        return switch (no.kind()) {
            case FORBIDDEN -> of(403, "forbidden", detail);
            case UNKNOWN -> of(404, "unknown", detail);
            case NOT_NOW -> of(409, "refused", detail);
            case CONFLICT -> new Problem(
                    409, "conflict", detail, Shape.of("yours", no.yours(), "theirs", no.theirs()), null);
            case INVALID -> new Problem(422, "invalid", detail, errors(no, locale), null);
            case RATE -> new Problem(429, "too-many", detail, JsonValue.EMPTY_JSON_OBJECT, no.args()[0]);
        };
    }

    private static JsonObject errors(Refusal no, Locale locale) {
        var field = whole(no.why());
        return field == null
                ? Shape.of("errors", Shape.list(no.faults(), f -> error(f.field(), f.words(locale))))
                : Shape.of("errors", List.of(error(field, no.words(locale))));
    }

    private static JsonObject error(String field, String message) {
        return Shape.of("field", field, "message", message);
    }

    /** The one field that a refusal of the whole is about. */
    private static String whole(Reason reason) {
        if (!(reason instanceof Why why)) {
            return null;
        }
        return switch (why) {
            case ACCUSATION -> "purpose";
            case FILE_KIND, FILE_SIZE, FILE_UNREADABLE -> "file";
            case KEY_REUSED -> "Idempotency-Key";
            default -> null;
        };
    }

    JsonObject json(Locale locale) {
        var fixed = Shape.of(
                "type",
                "urn:fengqiao:" + kind,
                "title",
                AnswerWords.of(locale).say("problem." + kind),
                "status",
                status,
                "detail",
                detail);
        return Json.createObjectBuilder(fixed)
                .addAll(Json.createObjectBuilder(more))
                .build();
    }

    Response answer(Locale locale) {
        var answer =
                Response.status(status).type(MEDIA_TYPE).entity(json(locale).toString());
        return (retryAfter == null ? answer : answer.header("Retry-After", retryAfter)).build();
    }
}
