package org.fengqiao.api.contract;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fengqiao.api.answer.AnswerJson;
import org.fengqiao.api.answer.AnswerWords;
import org.fengqiao.api.answer.ProblemAnswer;
import org.fengqiao.api.answer.ProblemAnswer.Broken;
import org.fengqiao.api.answer.ProblemAnswer.BrokenField;

/** What each status says, and how the problem document looks that goes with it. */
final class Problems {
    private static final Map<Integer, String> KINDS = Map.ofEntries(
            Map.entry(400, "malformed"),
            Map.entry(401, "unauthorized"),
            Map.entry(403, "forbidden"),
            Map.entry(404, "unknown"),
            Map.entry(406, "media-type"),
            Map.entry(409, "refused"),
            Map.entry(413, "too-large"),
            Map.entry(415, "media-type"),
            Map.entry(422, "invalid"),
            Map.entry(429, "too-many"),
            Map.entry(500, "failure"),
            Map.entry(503, "away"));

    private static final Map<Integer, String> MEANINGS = Map.ofEntries(
            Map.entry(200, "Done"),
            Map.entry(201, "Made; the Location header tells where"),
            Map.entry(202, "Begun; the Location header tells where to ask how far it is"),
            Map.entry(400, "The body is no JSON object in UTF-8"),
            Map.entry(401, "Nobody is logged in"),
            Map.entry(403, "The office has no power to do this"),
            Map.entry(404, "There is no such thing, as far as the caller may know"),
            Map.entry(406, "There is no answer of the kind that is accepted"),
            Map.entry(409, "Not possible now, or the version that was shown is not the one that stands"),
            Map.entry(413, "The body is too large"),
            Map.entry(415, "The body is of a kind that is not read here"),
            Map.entry(422, "Every broken field"),
            Map.entry(429, "Too many requests; the Retry-After header tells how long to wait"),
            Map.entry(500, "A failure, told by the number under which it is logged"),
            Map.entry(503, "The house cannot serve at the moment; the Retry-After header tells when to try again"));

    private Problems() {}

    static String meaning(int status) {
        return MEANINGS.get(status);
    }

    static JsonObject example(int status) {
        var kind = KINDS.get(status);
        var title = AnswerWords.of(Locale.SIMPLIFIED_CHINESE).say("problem." + kind);
        var broken = status == 422 ? new Broken(List.of(new BrokenField("reason", "必填"))) : null;
        return AnswerJson.of(new ProblemAnswer("urn:fengqiao:" + kind, title, status, title, null, broken))
                .asJsonObject();
    }
}
