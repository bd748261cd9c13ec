package org.fengqiao.model.casefile;

import java.util.List;
import java.util.Objects;
import org.fengqiao.time.rule.Happening;
import org.fengqiao.time.rule.Reach;
import org.fengqiao.time.rule.Rule;

/**
 * A matter comes to another office in the same round. What it asks of whoever receives a matter begins there, unless the
 * rule has bound somebody before who held it: then it began with them, and runs on.
 */
final class Arriving {
    private final CaseFile file;
    private final Change change;
    private final Occasion now;
    private boolean forwarded;

    Arriving(Change change) {
        this.change = change;
        this.file = change.file();
        this.now = change.occasion();
    }

    /** Heard where the matter has come to another office; nothing where it has not. */
    List<Happened> of(List<Happened> happened) {
        forwarded =
                happened.stream().anyMatch(each -> each.what() == Happening.REFERRAL_RECEIVED && each.part() == null);
        var before = change.heldBefore();
        boolean back = happened.stream().anyMatch(each -> each.what() == Happening.RETURNED && each.part() == null);
        boolean moved = before != null
                && !back
                && before.from() != null
                && !file.stage().isOver()
                && !change.hasBegunARound()
                && !Objects.equals(before.office(), file.hold().office());
        return moved ? List.of(Happened.arrived(change.today())) : List.of();
    }

    /** Whether nobody whom the rule binds has held the matter in this round; what was forwarded came to them first. */
    boolean isFirst(Rule rule) {
        boolean left = forwarded && rule.reach().except().contains(Reach.Left.FORWARDED);
        return !left
                && !bound(rule, change.heldBefore().office())
                && now.lookups().heldIn(file.id(), file.episode()).keySet().stream()
                        .noneMatch(office -> bound(rule, office));
    }

    private boolean bound(Rule rule, String office) {
        return now.offices()
                .find(office)
                .filter(each -> Bound.binds(rule, file.purpose(), each, now.offices(), file.isOfLitigationRights()))
                .isPresent();
    }
}
