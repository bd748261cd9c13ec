package org.fengqiao.api.problem;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fengqiao.api.answer.AnswerWords;
import org.fengqiao.api.body.MalformedJson;
import org.fengqiao.casework.Outage;
import org.fengqiao.model.Phrasebook;
import org.fengqiao.model.Refusal;

/** Finds what really happened behind whatever the container wrapped around it; what nobody foresaw is logged. */
final class Diagnosis {
    private static final Logger LOG = Logger.getLogger("org.fengqiao.api");
    private final Throwable failure;
    private final Locale locale;
    private final Phrasebook words;

    Diagnosis(Throwable failure, Locale locale) {
        this.failure = failure;
        this.locale = locale;
        this.words = AnswerWords.of(locale);
    }

    Problem problem() {
        return cause(Refusal.class)
                .map(no -> Problem.of(no, locale))
                .or(() -> cause(TooLarge.class).map(t -> tooLarge(t.megabytes())))
                .or(() -> cause(MalformedJson.class)
                        .map(m -> Problem.of(400, "malformed", words.say("detail.malformed"))))
                .or(() -> cause(EJBAccessException.class)
                        .map(a -> Problem.of(403, "forbidden", words.say("detail.forbidden"))))
                .or(() -> cause(OptimisticLockException.class)
                        .map(o -> Problem.of(409, "conflict", words.say("detail.conflict"))))
                .or(() -> cause(WebApplicationException.class).flatMap(this::ofTheWeb))
                .or(() -> Optional.of(failure).filter(Outage::isBehind).map(away -> away()))
                .orElseGet(this::unforeseen);
    }

    private Optional<Problem> ofTheWeb(WebApplicationException no) {
        int status = no.getResponse().getStatus();
        return switch (status) {
            case 401 -> Optional.of(Problem.of(401, "unauthorized", words.say("problem.unauthorized")));
            case 403 -> Optional.of(Problem.of(403, "forbidden", words.say("detail.forbidden")));
            case 404 -> Optional.of(Problem.of(404, "unknown", words.say("detail.unknown")));
            case 405 -> Optional.of(Problem.of(405, "method", words.say("detail.method")));
            case 406, 415 -> Optional.of(Problem.of(
                    status, "media-type", words.say("detail.media-type", "application/json, multipart/form-data")));
            default -> status >= 400 && status < 500
                    ? Optional.of(Problem.of(status, "request", words.say("detail.request", status)))
                    : Optional.empty();
        };
    }

    private Problem tooLarge(long megabytes) {
        return Problem.of(413, "too-large", words.say("detail.too-large", megabytes));
    }

    private Problem away() {
        LOG.log(Level.WARNING, () -> "cannot serve: " + failure);
        return new Problem(503, "away", words.say("detail.away"), null, null, Outage.RETRY_SECONDS);
    }

    private Problem unforeseen() {
        var id = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, failure, () -> "failure " + id);
        return Problem.of(500, "failure", words.say("detail.failure", id));
    }

    private <T extends Throwable> Optional<T> cause(Class<T> type) {
        int deep = 0;
        for (var at = failure; at != null && deep < 20; at = at.getCause(), deep++) {
            if (type.isInstance(at)) {
                return Optional.of(type.cast(at));
            }
        }
        return Optional.empty();
    }
}
