package org.fengqiao.model.intake;

import java.util.Map;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.EpisodeKind;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.casefile.Stage;

/**
 * A link was wrong. Nothing is erased: both histories show the link and that it was taken back. What was merged by
 * mistake stands again where it stood, and its clocks run on as if they had never ended: a mistake buys no time.
 */
public record Unlink(String other, LinkKind kind, String reason) implements Deed {
    static Unlink read(Given given) {
        return new Unlink(given.text(IntakeFields.OTHER), LinkTo.kind(given), given.text(Field.REASON));
    }

    @Override
    public Act act() {
        return IntakeAct.UNLINK;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        var file = change.file();
        long found = occasion.lookups()
                .caseOf(other, occasion.officer())
                .orElseThrow(() -> new Refusal(Why.UNKNOWN_CASE, other));
        if (!occasion.lookups().areLinked(file.id(), found, kind.name())) {
            throw new Refusal(IntakeWhy.NOT_LINKED, other);
        }
        change.history().brings(new EndedLink(file, file.lastSeq() + 1, new Tie(found, other, kind, reason), occasion));
        if (kind == LinkKind.DUPLICATE) {
            standAgain(found, change, occasion);
        }
    }

    private void standAgain(long lead, Change change, Occasion occasion) {
        var file = change.file();
        var merged = change.state(Merged.class)
                .filter(state -> state.isInto(lead) && isMerged(file))
                .orElseThrow(() -> new Refusal(IntakeWhy.NOT_LINKED, other));
        var holder = occasion.offices().of(merged.office());
        change.filing().standsAlone();
        if (file.stage().isOver()) {
            change.round().begin(EpisodeKind.REOPENED, holder, merged.person());
        } else if (!file.isHeldBy(holder)) {
            change.keeping().standsWith(holder, merged.person());
        }
        change.round().reach(merged.stood(file));
        change.clocks().revive(occasion.lookups().lapsedBy(file.id(), merged.seq()));
        change.also(lead, Joined.noMore(file, reason));
        change.history().adds("stage", file.stage());
    }

    /** Whoever has asked for a review since goes on by that. */
    private static boolean isMerged(CaseFile file) {
        return file.lead().isPresent()
                && !file.episodeKind().isReview()
                && (file.stage() == Stage.MERGED || file.stage().isOver());
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
