package org.fengqiao.model.casefile;

import java.util.Map;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;

/**
 * Confirms that another file belongs to this one. A duplicate is merged into the other and can be closed; nothing is
 * deleted, and both headcounts stay counted as affected.
 */
public record LinkTo(String other, LinkKind kind, String reason, Long otherId) implements Deed {
    static LinkTo read(Given given) {
        return new LinkTo(
                given.text(Field.OTHER), given.choice(Field.KIND, LinkKind.class), given.text(Field.REASON), null);
    }

    /** The same, once the desk has found the other file. */
    public LinkTo found(long id) {
        return new LinkTo(other, kind, reason, id);
    }

    @Override
    public Act act() {
        return Act.LINK;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        if (other.equals(file.number())) {
            throw new Refusal(Why.LINK_TO_ITSELF, other);
        }
        file.link(new CaseLink(file, this, occasion));
        if (kind == LinkKind.DUPLICATE) {
            file.mergeInto(otherId, occasion);
        }
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("other", other, "kind", kind);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
