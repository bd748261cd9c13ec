package org.fengqiao.model.casefile;

import static org.fengqiao.model.casefile.By.*;
import static org.fengqiao.model.casefile.Field.*;
import static org.fengqiao.model.casefile.Stage.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.fengqiao.model.office.Power;
import org.fengqiao.time.rule.Happening;

/**
 * Everything that can be done with a case, one row each: the article it stands on, the power an office needs, who may
 * do it, from which stages, what it may mean for the clocks, whether the citizen sees it, and what it asks
 * for ({@code must} and {@code may}). What is possible, why something is not, the next-step panel and the process
 * catalogue are all read from here.
 */
public enum Act {
    REGISTER("21", Power.REGISTER, READER, none(), brings(Happening.MATTER_RECEIVED), true, null),
    CLASSIFY(
            "21",
            Power.CLASSIFY,
            HOLDER,
            IN_HAND,
            silent(),
            false,
            Classify::read,
            may(PURPOSE),
            may(CATEGORY),
            may(PETITION_CLASS),
            may(REASON)),
    LINK(
            "19",
            Power.LINK,
            HOLDER,
            IN_HAND,
            brings(Happening.MERGED),
            false,
            LinkTo::read,
            must(OTHER),
            must(KIND),
            may(REASON)),
    ROUTE(
            "22",
            Power.ROUTE,
            HOLDER,
            IN_HAND,
            brings(Happening.FORWARDED, Happening.ASSIGNED, Happening.REFERRAL_RECEIVED),
            true,
            Route::read,
            must(OFFICE),
            may(PART),
            may(DUE),
            may(REASON)),
    RECEIVE("23", Power.RECEIVE, HOLDER_OR_ASSIGNEE, OPEN, silent(), true, Receive::read, may(ASSIGNMENT)),
    OBJECT(
            "23",
            Power.OBJECT,
            HOLDER_OR_ASSIGNEE,
            OPEN,
            brings(Happening.OBJECTED),
            false,
            RaiseObjection::read,
            must(REASON),
            may(ASSIGNMENT)),
    DECIDE_OBJECTION(
            "23",
            Power.DECIDE_OBJECTION,
            SENDER,
            OPEN,
            brings(Happening.RETURNED),
            false,
            DecideObjection::read,
            must(AGREED),
            may(REASON),
            may(ASSIGNMENT)),
    ACCEPT(
            "34",
            Power.DECIDE_ACCEPTANCE,
            HOLDER,
            EnumSet.of(REGISTERED, RECEIVED, ACCEPTED, HANDLING),
            brings(Happening.NOTICE_GIVEN, Happening.ACCEPTED, Happening.MEDIATION_ACCEPTED),
            true,
            Accept::read,
            may(REASON)),
    DECLINE(
            "23",
            Power.DECIDE_ACCEPTANCE,
            HOLDER,
            EnumSet.of(REGISTERED, RECEIVED),
            brings(Happening.NOTICE_GIVEN, Happening.DECLINED),
            true,
            Decline::read,
            must(REASON)),
    DIVERT(
            "31",
            Power.DECIDE_ACCEPTANCE,
            HOLDER,
            IN_HAND,
            brings(Happening.NOTICE_GIVEN, Happening.DIVERTED),
            true,
            Divert::read,
            must(Field.ROUTE),
            must(REASON)),
    NOTE("21", Power.NOTE, READER, EnumSet.allOf(Stage.class), silent(), false, Remark::read, must(TEXT), may(PUBLIC)),
    ATTACH("21", Power.NOTE, READER, EnumSet.allOf(Stage.class), silent(), false, null),
    SETTLE(
            "33",
            Power.SETTLE,
            HOLDER,
            IN_HAND,
            brings(Happening.SETTLED, Happening.AGREEMENT_EFFECTIVE, Happening.RETURNED),
            true,
            Settle::read,
            must(OUTCOME),
            may(FORM),
            may(AGREEMENT)),
    REPORT_BACK(
            "22",
            Power.REPORT_BACK,
            ASSIGNEE,
            OPEN,
            brings(Happening.REPORTED_BACK),
            false,
            ReportBack::read,
            must(TEXT),
            may(ASSIGNMENT)),
    ANSWER(
            "32",
            Power.ANSWER,
            HOLDER,
            EnumSet.of(REGISTERED, RECEIVED, ACCEPTED, HANDLING, SETTLED),
            brings(Happening.RETURNED),
            true,
            Answer::read,
            must(TEXT),
            may(RESULT)),
    DELIVER(
            "35",
            Power.ANSWER,
            HOLDER,
            EnumSet.of(ANSWERED),
            brings(
                    Happening.DECISION_DELIVERED,
                    Happening.REPLY_SERVED,
                    Happening.REVIEW_ANSWERED,
                    Happening.REVIEW_REPLY_SERVED,
                    Happening.RECHECK_ANSWERED),
            true,
            Deliver::read,
            may(METHOD),
            may(DELIVERED_ON)),
    RATE(
            "21",
            Power.RATE_AFTER_VISIT,
            READER,
            EnumSet.of(DELIVERED, SETTLED, CLOSED),
            brings(Happening.RETURN_CALLED),
            true,
            Rate::read,
            must(LEVEL),
            may(WORDS),
            may(VISIT)),
    WITHDRAW("21", null, CITIZEN, UNDECIDED, brings(Happening.WITHDRAWN), true, Withdraw::read, may(REASON)),
    CLOSE("34", Power.CLOSE, HOLDER, CLOSABLE, silent(), true, Close::read, may(REASON)),
    REOPEN(
            "36",
            Power.REOPEN,
            HOLDING_OFFICE,
            EnumSet.of(CLOSED, ARCHIVED),
            brings(Happening.REOPENED, Happening.MATTER_RECEIVED),
            true,
            Reopen::read,
            must(REASON),
            may(CAUSE)),
    ESCALATE("15", Power.ESCALATE, HOLDER, IN_HAND, silent(), true, Escalate::read, must(REASON)),
    SEND_DOWN(
            "15",
            Power.SEND_DOWN,
            HOLDER,
            IN_HAND,
            brings(Happening.FORWARDED, Happening.REFERRAL_RECEIVED),
            true,
            SendDown::read,
            must(OFFICE),
            must(REASON)),
    TAKE_OVER("21", Power.TAKE_OVER, HOLDING_OFFICE, OPEN, silent(), false, TakeOver::read, must(REASON), may(PERSON)),
    REPORT_URGENT("25", Power.REPORT_URGENT, HOLDING_OFFICE, OPEN, silent(), false, ReportUrgent::read, must(REASON)),
    DECLARE_CONFLICT(
            "28", Power.DECLARE_CONFLICT, HOLDER, IN_HAND, silent(), false, DeclareConflict::read, must(REASON)),
    TELL(
            "23",
            Power.NOTE,
            HOLDING_OFFICE,
            EnumSet.allOf(Stage.class),
            brings(
                    Happening.CONTACTED,
                    Happening.NOTICE_GIVEN,
                    Happening.PROGRESS_TOLD,
                    Happening.MEASURES_TOLD,
                    Happening.RETURN_CALLED),
            true,
            Tell::read,
            must(TOLD),
            must(TEXT)),
    EXTEND(
            "34",
            Power.EXTEND,
            HOLDER_OR_ASSIGNEE,
            OPEN,
            silent(),
            false,
            Extend::read,
            must(DAYS),
            must(REASON),
            may(RULE),
            may(ASSIGNMENT)),
    DECIDE_EXTENSION(
            "34",
            null,
            HEAD,
            OPEN,
            silent(),
            true,
            DecideExtension::read,
            must(AGREED),
            may(REASON),
            may(RULE),
            may(ASSIGNMENT)),
    PAUSE("36", Power.EXTEND, HOLDER, IN_HAND, silent(), true, PauseClocks::read, must(GROUND), must(REASON)),
    RESUME("36", Power.EXTEND, HOLDER, IN_HAND, silent(), true, ResumeClocks::read, may(REASON)),
    SIMPLIFY(
            "34",
            Power.DECIDE_ACCEPTANCE,
            HOLDER,
            EnumSet.of(REGISTERED, RECEIVED),
            brings(Happening.MATTER_RECEIVED),
            true,
            Simplify::read,
            may(REASON)),
    CONVERT(
            "34",
            Power.DECIDE_ACCEPTANCE,
            HOLDER,
            IN_HAND,
            brings(Happening.CONVERTED_TO_ORDINARY),
            true,
            Convert::read,
            must(REASON)),
    REQUEST_REVIEW(
            "35",
            Power.RECEIVE,
            PETITIONER,
            EnumSet.of(DELIVERED, CLOSED, ARCHIVED),
            brings(
                    Happening.REVIEW_REQUESTED,
                    Happening.REVIEW_REQUEST_RECEIVED,
                    Happening.RECHECK_REQUESTED,
                    Happening.RECHECK_REQUEST_RECEIVED),
            true,
            RequestReview::read,
            must(REASON),
            may(POSTED_ON),
            may(RECEIVED_ON)),
    HOLD_HEARING(
            "36",
            Power.ANSWER,
            HOLDER,
            IN_HAND,
            silent(),
            true,
            HoldHearing::read,
            must(PANEL),
            must(TOPIC),
            may(OPEN_ON)),
    CLOSE_HEARING(
            "36", Power.ANSWER, HOLDER, IN_HAND, silent(), true, CloseHearing::read, must(MINUTES), must(CONCLUSION)),
    CONTEST("24", Power.RECEIVE, HOLDER, IN_HAND, silent(), false, ContestCompetence::read, must(OFFICE), must(REASON)),
    AGREE_COMPETENCE(
            "24",
            Power.RECEIVE,
            CONTESTANT,
            DISPUTABLE,
            silent(),
            true,
            AgreeCompetence::read,
            may(OFFICE),
            may(REASON)),
    ELEVATE_CONTEST("24", Power.RECEIVE, CONTESTANT, DISPUTABLE, silent(), false, ElevateContest::read, must(REASON)),
    DECIDE_COMPETENCE(
            "24",
            null,
            JUDGE,
            DISPUTABLE,
            silent(),
            true,
            DecideCompetence::read,
            must(OFFICE),
            must(REASON),
            may(CONFERENCE),
            may(MINUTES)),
    REMIND("40", null, SYSTEM, EnumSet.allOf(Stage.class), silent(), false, null),
    REPROJECT("34", null, SYSTEM, EnumSet.allOf(Stage.class), silent(), false, null);

    private final String article;
    private final Power power;
    private final By by;
    private final Set<Stage> from;
    private final Set<Happening> happenings;
    private final boolean forTheCitizen;
    private final Function<Given, Deed> reader;
    private final List<Ask> asks;

    Act(
            String article,
            Power power,
            By by,
            Set<Stage> from,
            Set<Happening> happenings,
            boolean forTheCitizen,
            Function<Given, Deed> reader,
            Ask... asks) {
        this.article = article;
        this.power = power;
        this.by = by;
        this.from = from;
        this.happenings = happenings;
        this.forTheCitizen = forTheCitizen;
        this.reader = reader;
        this.asks = List.of(asks);
    }

    /** Reads what was given for this act, and refuses it with every broken field named. */
    public Deed deed(Given given) {
        given.check(asks);
        var deed = reader == null ? null : reader.apply(given);
        given.refuseBroken();
        return deed;
    }

    /** Whether it is done through the table's fields; REGISTER and ATTACH have doors of their own. */
    public boolean isEntered() {
        return reader != null;
    }

    public String article() {
        return article;
    }

    public Power power() {
        return power;
    }

    public By by() {
        return by;
    }

    public Set<Stage> from() {
        return from;
    }

    /** What this act may mean for the clocks: the packs say which of them start, are met or lapse by it. */
    public Set<Happening> happenings() {
        return happenings;
    }

    /** Whether the citizen sees this act under their code. */
    public boolean isForTheCitizen() {
        return forTheCitizen;
    }

    public List<Ask> asks() {
        return asks;
    }

    /** Notes, papers, ratings and remarks about others' duties leave a clerk's open form as it is. */
    boolean bumpsVersion() {
        return !Set.of(NOTE, ATTACH, RATE, REPORT_URGENT, TELL, REMIND, REPROJECT)
                .contains(this);
    }

    /** Whether doing this in an office to which the case was just sent means that it was received. */
    boolean impliesReceipt() {
        return by == HOLDER;
    }

    private static Set<Stage> none() {
        return EnumSet.noneOf(Stage.class);
    }

    private static Set<Happening> silent() {
        return Set.of();
    }

    private static Set<Happening> brings(Happening... what) {
        return Set.of(what);
    }

    private static Ask must(Field field) {
        return new Ask(field, true);
    }

    private static Ask may(Field field) {
        return new Ask(field, false);
    }

    /** All acts that are entered through their fields, in the order of the table. */
    public static List<Act> entered() {
        var acts = new ArrayList<Act>(List.of(values()));
        acts.removeIf(act -> !act.isEntered());
        return acts;
    }
}
