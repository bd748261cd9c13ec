package org.fengqiao.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Supplier;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;

/**
 * Does a request once per key: the key, the work and its answer stand in one transaction, so a repetition (also one
 * that arrives while the first still runs) gets the first one's answer, and a failed one leaves no trace.
 */
@Stateless
public class IdempotencyDesk {
    /** What was answered: status, the location if any, and the JSON body. */
    public record Reply(int status, String location, String body, boolean repeated) {
        public Reply(int status, String location, String body) {
            this(status, location, body, false);
        }
    }

    private static final String STRANGER = "public:";

    private record Earlier(String request, Integer status, String location, String body) {}

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    OfficialTime time;

    /** The account of those who have none. */
    public static String stranger(String client) {
        return STRANGER + client;
    }

    /** Runs the work unless the account's key was used before; the same key with another request is refused. */
    public Reply once(String account, String key, String request, Supplier<Reply> work) {
        if (key == null || key.isBlank()) {
            return work.get();
        }
        if (key.length() > 200) {
            throw Refusal.of(java.util.List.of(new org.fengqiao.model.FieldFault("Idempotency-Key", "too-long", 200)));
        }
        var envelope = new ReplyEnvelope(account, key);
        int fresh = Sql.of(
                        em,
                        "insert into idempotency (key, account, request, at) values (?, ?, ?, ?) on conflict do nothing",
                        envelope.name(),
                        kept(account),
                        request,
                        time.now().at())
                .execute();
        if (fresh == 0) {
            return earlier(account, envelope, request);
        }
        var reply = work.get();
        Sql.of(
                        em,
                        "update idempotency set status = ?, location = cast(? as text), body = cast(? as text)"
                                + " where account = ? and key = ?",
                        reply.status(),
                        envelope.seal(reply.location()),
                        envelope.seal(reply.body()),
                        kept(account),
                        envelope.name())
                .execute();
        return reply;
    }

    /** From where a citizen came is nowhere written down beside their case; the key is told apart by its digest. */
    private static String kept(String account) {
        return account.startsWith(STRANGER) ? STRANGER : account;
    }

    private Reply earlier(String account, ReplyEnvelope envelope, String request) {
        var found = Sql.of(
                        em,
                        "select request, status, location, body from idempotency where account = ? and key = ?",
                        kept(account),
                        envelope.name())
                .first(Earlier.class)
                .orElseThrow(() -> new Refusal(Why.KEY_BUSY));
        if (!request.equals(found.request)) {
            throw new Refusal(Why.KEY_REUSED);
        }
        if (found.status == null) {
            throw new Refusal(Why.KEY_BUSY);
        }
        return new Reply(found.status, envelope.open(found.location), envelope.open(found.body), true);
    }
}
