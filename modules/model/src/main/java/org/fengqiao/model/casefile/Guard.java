package org.fengqiao.model.casefile;

import java.util.EnumSet;
import java.util.Set;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.Words;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Versions;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Offices;
import org.fengqiao.model.office.Role;
import org.fengqiao.time.LegalTime;

/** Says why an act is not possible for somebody on a case now, or null when it is. Nothing here changes anything. */
final class Guard {
    /** A review is decided by its own office, and neither accepted anew nor handed on. */
    private static final Set<Act> NOT_IN_REVIEW =
            EnumSet.of(Act.ACCEPT, Act.DIVERT, Act.ESCALATE, Act.SEND_DOWN, Act.SIMPLIFY, Act.CONVERT, Act.CONTEST);

    private static final Set<Act> NOT_DURING_HEARING =
            EnumSet.of(Act.ANSWER, Act.SETTLE, Act.DECLINE, Act.HOLD_HEARING);

    private final CaseFile file;
    private final Act act;
    private final Officer officer;
    private final Offices offices;
    private final LegalTime legal;

    Guard(CaseFile file, Act act, Occasion occasion) {
        this.file = file;
        this.act = act;
        this.officer = occasion.officer();
        this.offices = occasion.offices();
        this.legal = occasion.legal();
    }

    Refusal why() {
        if (officer == null) {
            return byCitizen();
        }
        if (act.by() == By.CITIZEN) {
            return new Refusal(Why.CITIZEN_ONLY);
        }
        if (act.by() == By.SYSTEM) {
            return new Refusal(Why.SYSTEM_ONLY);
        }
        if (act.power() != null && !officer.may(act.power())) {
            return new Refusal(
                    Why.NO_POWER, officer.office().name(), Words.chinese().label(act));
        }
        var refusal = place();
        if (refusal == null && file.isConflicted(officer) && act != Act.NOTE) {
            refusal = new Refusal(Why.CONFLICT_DECLARED);
        }
        if (refusal == null && reviewsOwnWork()) {
            refusal = new Refusal(Why.REVIEWS_OWN_WORK);
        }
        return refusal == null ? stageOrRule() : refusal;
    }

    private Refusal byCitizen() {
        boolean theirs = act == Act.WITHDRAW || act == Act.RATE || act == Act.REQUEST_REVIEW;
        return theirs
                ? stageOrRule()
                : new Refusal(Why.NO_POWER, "", Words.chinese().label(act));
    }

    private Refusal place() {
        boolean holds = file.isHeldBy(officer.office());
        return switch (act.by()) {
            case HOLDER -> holds ? person() : notHolder();
            case HOLDING_OFFICE, HEAD -> holds || mayReopen() ? null : notHolder();
            case ASSIGNEE -> file.parts().isOutTo(officer.office()) ? null : new Refusal(Why.NO_ASSIGNMENT);
            case HOLDER_OR_ASSIGNEE -> holds || file.parts().isOutTo(officer.office()) ? null : notHolder();
            case SENDER -> file.objectionIsFor(officer.office()) || file.parts().isObjectedTowards(officer.office())
                    ? null
                    : new Refusal(Why.NO_OBJECTION);
            case PETITIONER -> holds || isReviewer() ? null : notHolder();
            case CONTESTANT -> file.isDisputedBy(officer.office()) ? null : new Refusal(Why.NO_CONTEST);
            case JUDGE -> file.contest() != null && file.contest().isFor(officer.office())
                    ? null
                    : new Refusal(Why.NOT_TO_DECIDE);
            case READER, CITIZEN, SYSTEM -> null;
        };
    }

    /** New facts come to where the matter was first answered, wherever a review has taken it since. */
    private boolean mayReopen() {
        return act == Act.REOPEN && file.answeredFirst(officer.office());
    }

    private boolean isReviewer() {
        return file.reviewer(offices)
                .filter(office -> office.code().equals(officer.office().code()))
                .isPresent();
    }

    /** Who handled a matter does not review it; reading, noting and reopening it stay open to them. */
    private boolean reviewsOwnWork() {
        boolean reviewing = act.by() == By.HOLDER || act.by() == By.HOLDING_OFFICE || act.by() == By.HOLDER_OR_ASSIGNEE;
        return reviewing
                && act != Act.REOPEN
                && act != Act.TELL
                && file.isHeldBy(officer.office())
                && !file.stage().isOver()
                && file.isBarred(officer.id());
    }

    private Refusal notHolder() {
        var holder = file.hold().office();
        return new Refusal(
                Why.NOT_HOLDER, offices.find(holder).map(Office::name).orElse(holder));
    }

    private Refusal person() {
        return officer.actsFor(file.hold().person()) ? null : new Refusal(Why.HELD_BY_COLLEAGUE);
    }

    private Refusal stageOrRule() {
        var stage = file.stage() == Stage.TRANSFERRED && act.impliesReceipt() ? Stage.RECEIVED : file.stage();
        if (!act.from().contains(stage)) {
            return new Refusal(
                    Why.WRONG_STAGE,
                    Words.chinese().label(file.stage()),
                    Words.chinese().label(act));
        }
        return rule();
    }

    private Refusal rule() {
        if (file.episodeKind().isReview() && NOT_IN_REVIEW.contains(act)) {
            return new Refusal(Why.NOT_IN_REVIEW, Words.chinese().label(act));
        }
        if (file.isHearing() && NOT_DURING_HEARING.contains(act)) {
            return new Refusal(Why.HEARING_OPEN);
        }
        return switch (act) {
            case REQUEST_REVIEW -> reviewable();
            case DECLINE -> file.episodeKind().isReview() && !file.isLateReview() ? new Refusal(Why.NOT_LATE) : null;
            case CLOSE_HEARING -> file.isHearing() ? null : new Refusal(Why.NO_HEARING);
            case CONTEST -> file.contest() == null ? null : new Refusal(Why.ALREADY_CONTESTED);
            case ELEVATE_CONTEST -> file.contest().step() == ContestStep.AGREEMENT
                    ? null
                    : new Refusal(Why.ALREADY_ELEVATED);
            case ESCALATE -> officer.office().superior() == null ? new Refusal(Why.NO_TIER_ABOVE) : null;
            case ACCEPT -> file.isAccepted() && !file.justReceived() ? new Refusal(Why.ALREADY_ACCEPTED) : null;
            case RECEIVE -> receivable();
            case OBJECT -> objectable();
            case RATE -> ratable();
            case REPORT_URGENT -> file.isUrgent() ? new Refusal(Why.ALREADY_URGENT) : null;
            case DECIDE_EXTENSION -> decidable();
            case SIMPLIFY -> simple();
            case CONVERT -> file.track() == Track.SIMPLE ? null : new Refusal(Why.NOT_SIMPLE);
            case EXTEND -> extendable();
            case PAUSE -> pausable();
            case RESUME -> file.clocks().open().stream().anyMatch(Clock::isPaused) ? null : new Refusal(Why.NOT_PAUSED);
            default -> null;
        };
    }

    /** Only an answer that was delivered can be reviewed, twice at most, and only by an office above (arts 35, 36). */
    private Refusal reviewable() {
        if (file.isFinal()) {
            return new Refusal(Why.FINAL);
        }
        boolean kind = file.purpose() == Purpose.APPEAL || file.purpose() == Purpose.DISPUTE;
        if (!kind || !file.hasReply()) {
            return new Refusal(Why.NO_REPLY);
        }
        return file.reviewer(offices).isPresent()
                ? null
                : new Refusal(Why.NO_REVIEWER, offices.of(file.hold().office()).name());
    }

    /** Something must run that the rules give more time for. */
    private Refusal extendable() {
        boolean some = file.clocks().open().stream()
                .anyMatch(clock -> Versions.whole(clock, legal).extension().isPresent());
        return some ? null : new Refusal(Why.NO_EXTENSION);
    }

    /** Something must run from which the rules leave days out. */
    private Refusal pausable() {
        boolean some = file.clocks().open().stream()
                .anyMatch(clock -> !clock.isPaused()
                        && !Versions.whole(clock, legal).leeway().pauses().isEmpty());
        return some ? null : new Refusal(Why.NO_PAUSE, Words.chinese().label(PauseGround.HEARING));
    }

    /** The head decides on what others asked for; for a part it is whoever assigned it. */
    private Refusal decidable() {
        var asked =
                file.clocks().open().stream().filter(DecideExtension::isAsked).toList();
        if (asked.isEmpty()) {
            return new Refusal(Why.NOTHING_ASKED);
        }
        if (asked.stream().allMatch(clock -> clock.asked().get("by").toString().equals("" + officer.id()))) {
            return new Refusal(Why.OWN_REQUEST);
        }
        boolean parts = asked.stream().allMatch(clock -> clock.assignment() != null);
        return parts || officer.is(Role.LEADER) ? null : new Refusal(Why.HEAD_DECIDES);
    }

    /** Only first petitions, and nothing that an office above has assigned (简易办理办法). */
    private Refusal simple() {
        if (file.track() == Track.SIMPLE) {
            return new Refusal(Why.ALREADY_SIMPLE);
        }
        boolean first = file.episodeKind() == EpisodeKind.FIRST && !file.wasSentFromAbove();
        return first ? null : new Refusal(Why.NOT_FOR_SIMPLE);
    }

    private Refusal receivable() {
        boolean whole = file.isHeldBy(officer.office()) && file.stage() == Stage.TRANSFERRED;
        return whole || file.parts().waitsForReceiptAt(officer.office())
                ? null
                : new Refusal(
                        Why.WRONG_STAGE,
                        Words.chinese().label(file.stage()),
                        Words.chinese().label(act));
    }

    private Refusal objectable() {
        if (!file.isHeldBy(officer.office())) {
            return null;
        }
        return file.wasSentFromAbove() ? null : new Refusal(Why.NOTHING_TO_OBJECT);
    }

    private Refusal ratable() {
        if (file.rating() != null) {
            return new Refusal(Why.ALREADY_RATED);
        }
        return officer != null && file.wasHandledBy(officer.id()) ? new Refusal(Why.HANDLER_RATES) : null;
    }
}
