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

/**
 * Everything that can be done with a case, one row each: the article it stands on, the power an office needs, who may
 * do it, from which stages, which statutory clocks it starts and meets, whether the citizen sees it, and what it asks
 * for ({@code must} and {@code may}). What is possible, why something is not, the next-step panel and the process
 * catalogue are all read from here.
 */
public enum Act {
    REGISTER("21", Power.REGISTER, READER, none(), starts("CLK-ROUTE", "CLK-NOTICE-DIRECT"), true, null),
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
    LINK("19", Power.LINK, HOLDER, IN_HAND, silent(), false, LinkTo::read, must(OTHER), must(KIND), may(REASON)),
    ROUTE(
            "22",
            Power.ROUTE,
            HOLDER,
            IN_HAND,
            meets("CLK-ROUTE").andStarts("CLK-OBJECT", "CLK-NOTICE-REFERRED", "CLK-ASSIGNED"),
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
            meets("CLK-OBJECT"),
            false,
            RaiseObjection::read,
            must(REASON),
            may(ASSIGNMENT)),
    DECIDE_OBJECTION(
            "23",
            Power.DECIDE_OBJECTION,
            SENDER,
            OPEN,
            silent(),
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
            meets("CLK-NOTICE-DIRECT", "CLK-NOTICE-REFERRED").andStarts("CLK-HANDLE"),
            true,
            Accept::read,
            may(REASON)),
    DECLINE(
            "23",
            Power.DECIDE_ACCEPTANCE,
            HOLDER,
            EnumSet.of(REGISTERED, RECEIVED),
            meets("CLK-NOTICE-DIRECT", "CLK-NOTICE-REFERRED"),
            true,
            Decline::read,
            must(REASON)),
    DIVERT(
            "31",
            Power.DECIDE_ACCEPTANCE,
            HOLDER,
            IN_HAND,
            meets("CLK-NOTICE-DIRECT", "CLK-NOTICE-REFERRED"),
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
            meets("CLK-HANDLE"),
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
            meets("CLK-ASSIGNED"),
            false,
            ReportBack::read,
            must(TEXT),
            may(ASSIGNMENT)),
    ANSWER(
            "32",
            Power.ANSWER,
            HOLDER,
            EnumSet.of(REGISTERED, RECEIVED, ACCEPTED, HANDLING, SETTLED),
            meets("CLK-HANDLE"),
            true,
            Answer::read,
            must(TEXT),
            may(RESULT)),
    DELIVER(
            "35",
            Power.ANSWER,
            HOLDER,
            EnumSet.of(ANSWERED),
            starts("CLK-REVIEW-WINDOW"),
            true,
            Deliver::read,
            may(METHOD),
            may(DELIVERED_ON)),
    RATE(
            "21",
            Power.RATE_AFTER_VISIT,
            READER,
            EnumSet.of(DELIVERED, SETTLED, CLOSED),
            silent(),
            true,
            Rate::read,
            must(LEVEL),
            may(WORDS),
            may(VISIT)),
    WITHDRAW("21", null, CITIZEN, UNDECIDED, silent(), true, Withdraw::read, may(REASON)),
    CLOSE("34", Power.CLOSE, HOLDER, CLOSABLE, silent(), true, Close::read, may(REASON)),
    REOPEN(
            "36",
            Power.REOPEN,
            HOLDING_OFFICE,
            EnumSet.of(CLOSED, ARCHIVED),
            silent(),
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
            starts("CLK-OBJECT"),
            true,
            SendDown::read,
            must(OFFICE),
            must(REASON)),
    TAKE_OVER("21", Power.TAKE_OVER, HOLDING_OFFICE, OPEN, silent(), false, TakeOver::read, must(REASON), may(PERSON)),
    REPORT_URGENT("25", Power.REPORT_URGENT, HOLDING_OFFICE, OPEN, silent(), false, ReportUrgent::read, must(REASON)),
    DECLARE_CONFLICT(
            "28", Power.DECLARE_CONFLICT, HOLDER, IN_HAND, silent(), false, DeclareConflict::read, must(REASON));

    private final String article;
    private final Power power;
    private final By by;
    private final Set<Stage> from;
    private final ClockEffect clocks;
    private final boolean forTheCitizen;
    private final Function<Given, Deed> reader;
    private final List<Ask> asks;

    Act(
            String article,
            Power power,
            By by,
            Set<Stage> from,
            ClockEffect clocks,
            boolean forTheCitizen,
            Function<Given, Deed> reader,
            Ask... asks) {
        this.article = article;
        this.power = power;
        this.by = by;
        this.from = from;
        this.clocks = clocks;
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

    /** The statutory clocks this act starts and meets, by the codes of the law's clock registry. */
    public ClockEffect clocks() {
        return clocks;
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
        return !Set.of(NOTE, ATTACH, RATE, REPORT_URGENT).contains(this);
    }

    /** Whether doing this in an office to which the case was just sent means that it was received. */
    boolean impliesReceipt() {
        return by == HOLDER;
    }

    private static Set<Stage> none() {
        return EnumSet.noneOf(Stage.class);
    }

    private static ClockEffect silent() {
        return new ClockEffect(List.of(), List.of());
    }

    private static ClockEffect starts(String... rules) {
        return new ClockEffect(List.of(rules), List.of());
    }

    private static ClockEffect meets(String... rules) {
        return new ClockEffect(List.of(), List.of(rules));
    }

    private static Ask must(Field field) {
        return new Ask(field, true);
    }

    private static Ask may(Field field) {
        return new Ask(field, false);
    }

    /** Which clocks an act starts, and which it meets. */
    public record ClockEffect(List<String> started, List<String> met) {
        ClockEffect andStarts(String... rules) {
            return new ClockEffect(List.of(rules), met);
        }
    }

    /** All acts that are entered through their fields, in the order of the table. */
    public static List<Act> entered() {
        var acts = new ArrayList<Act>(List.of(values()));
        acts.removeIf(act -> !act.isEntered());
        return acts;
    }
}
