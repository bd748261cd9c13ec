package org.fengqiao.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.fengqiao.api.answer.AnswerJson;
import org.fengqiao.casework.IdempotencyDesk;
import org.fengqiao.casework.IdempotencyDesk.Reply;

/** Does a POST once for each Idempotency-Key of a caller, and answers a repetition as it answered the first. */
@RequestScoped
public class Once {
    @Inject
    IdempotencyDesk desk;

    @Inject
    Caller caller;

    /** The content is what makes two requests the same one, beside method and path. */
    public Response answer(byte[] content, Supplier<Reply> work) {
        var reply = desk.once(caller.account(), caller.key(), request(content), work);
        var answer =
                Response.status(reply.status()).type(MediaType.APPLICATION_JSON).entity(reply.body());
        if (reply.location() != null) {
            answer.location(URI.create(reply.location()));
        }
        return (reply.repeated() ? answer.header("Idempotency-Replayed", "true") : answer).build();
    }

    static Reply reply(int status, Record answer) {
        return new Reply(status, null, AnswerJson.of(answer).toString());
    }

    static Reply made(int status, String location, Record answer) {
        return new Reply(status, "/api/v1/" + location, AnswerJson.of(answer).toString());
    }

    private String request(byte[] content) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(caller.call().getBytes(StandardCharsets.UTF_8));
            sha.update((byte) '\n');
            return HexFormat.of().formatHex(sha.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
