package org.fengqiao.model.casefile;

import java.util.List;
import java.util.Objects;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Versions;
import org.fengqiao.model.custody.Hold;
import org.fengqiao.time.rule.Happening;
import org.fengqiao.time.rule.Reach;

/**
 * Who owes what runs. A period goes with the matter to whom its rule binds, too. It stays with who owed it where the
 * matter goes to somebody whom it does not bind, or is forwarded and the rule leaves out what was forwarded: handing
 * over sheds nothing of what one still owed, and the other has a term of its own (条例 art. 23).
 */
final class Charging {
    private final CaseFile file;
    private final Clocks clocks;
    private final Occasion now;
    private final Hold before;

    Charging(Change change) {
        this.file = change.file();
        this.clocks = change.clocks();
        this.now = change.occasion();
        this.before = change.heldBefore();
    }

    /** Who has owed it until now, never the office to which the act sends the matter. */
    String of(Clock clock) {
        if (clock.part() != null) {
            return clock.office();
        }
        if (clock.charged() != null) {
            return clock.charged();
        }
        return before != null && binds(clock, before.office()) ? before.office() : clock.office();
    }

    /** The matter has come to another office by what happened; a county's targets, and a quarrel, press whoever has it. */
    void handOver(List<Happened> happened) {
        var holder = file.hold().office();
        boolean quarrel = file.purpose() == Purpose.DISPUTE;
        if (before == null || quarrel || Objects.equals(before.office(), holder)) {
            return;
        }
        boolean forwarded =
                happened.stream().anyMatch(each -> each.what() == Happening.REFERRAL_RECEIVED && each.part() == null);
        for (var clock : clocks.open()) {
            if (clock.part() == null && clock.isOurs() && !clock.isLocal()) {
                boolean goes = binds(clock, holder) && !(forwarded && isLeft(clock));
                clock.staysWith(goes ? null : of(clock));
            }
        }
    }

    private boolean isLeft(Clock clock) {
        return Versions.whole(clock, now.legal()).reach().except().contains(Reach.Left.FORWARDED);
    }

    private boolean binds(Clock clock, String code) {
        var rule = Versions.whole(clock, now.legal());
        return now.offices()
                .find(code)
                .filter(office -> Bound.binds(rule, file.purpose(), office, now.offices(), file.isOfLitigationRights()))
                .isPresent();
    }
}
