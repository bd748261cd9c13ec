package org.fengqiao.model.office;

import static org.fengqiao.model.office.Power.*;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The three tiers of centres and their powers, side by side. A tier is not another kind of case: it is another set of
 * powers over the same case. Towns and villages settle (条例 art. 15 ¶3), acceptance and routing begin at the town.
 */
public enum Tier {
    VILLAGE(
            12,
            REGISTER,
            CLASSIFY,
            LINK,
            RECEIVE,
            NOTE,
            SETTLE,
            ANSWER,
            CLOSE,
            REOPEN,
            ESCALATE,
            OBJECT,
            REPORT_BACK,
            RATE_AFTER_VISIT,
            TAKE_OVER,
            REPORT_URGENT,
            DECLARE_CONFLICT,
            EXTEND,
            IMPORT,
            REPORT,
            SETTLE_AT_THE_DOOR),
    TOWN(
            9,
            REGISTER,
            CLASSIFY,
            LINK,
            RECEIVE,
            NOTE,
            SETTLE,
            ANSWER,
            CLOSE,
            REOPEN,
            ESCALATE,
            OBJECT,
            REPORT_BACK,
            RATE_AFTER_VISIT,
            TAKE_OVER,
            REPORT_URGENT,
            DECLARE_CONFLICT,
            EXTEND,
            IMPORT,
            REPORT,
            ROUTE,
            SEND_DOWN,
            DECIDE_ACCEPTANCE,
            DECIDE_OBJECTION,
            WHISTLE),
    COUNTY(
            6,
            REGISTER,
            CLASSIFY,
            LINK,
            RECEIVE,
            NOTE,
            SETTLE,
            ANSWER,
            CLOSE,
            REOPEN,
            REPORT_BACK,
            RATE_AFTER_VISIT,
            TAKE_OVER,
            REPORT_URGENT,
            DECLARE_CONFLICT,
            EXTEND,
            IMPORT,
            REPORT,
            ROUTE,
            SEND_DOWN,
            DECIDE_ACCEPTANCE,
            DECIDE_OBJECTION,
            URGE,
            DISPATCH);

    /** What a department may do, at whichever tier it sits: it handles what was sent to it and reports back. */
    private static final Set<Power> DEPARTMENT = Set.of(
            REGISTER,
            CLASSIFY,
            RECEIVE,
            NOTE,
            SETTLE,
            ANSWER,
            CLOSE,
            REOPEN,
            ESCALATE,
            OBJECT,
            REPORT_BACK,
            DECIDE_ACCEPTANCE,
            RATE_AFTER_VISIT,
            TAKE_OVER,
            REPORT_URGENT,
            DECLARE_CONFLICT,
            EXTEND,
            REPORT);

    /** The government holds no matter of its own here; it decides reviews (条例 arts 35, 36). */
    private static final Set<Power> GOVERNMENT = Set.of(
            RECEIVE,
            NOTE,
            ANSWER,
            SETTLE,
            CLOSE,
            DECIDE_ACCEPTANCE,
            ROUTE,
            REPORT_BACK,
            TAKE_OVER,
            DECLARE_CONFLICT,
            EXTEND);

    /** What a petition office does besides (条例 arts 14, 22, 23 ¶3, 40): it forwards, verifies objections, urges. */
    private static final Set<Power> FORWARDING = Set.of(ROUTE, SEND_DOWN, DECIDE_OBJECTION, URGE);

    private static final Set<Power> LEADER = Set.of(NOTE, REPORT_URGENT, REPORT);
    private static final Set<Power> INSPECTOR = Set.of(REPORT);

    private final int codeLength;
    private final Set<Power> powers;

    Tier(int codeLength, Power... powers) {
        this.codeLength = codeLength;
        this.powers = Set.of(powers);
    }

    /** Region codes tell the tier by their length: county 6, town 9, village 12 digits. */
    public static Tier ofCode(String regionCode) {
        return find(regionCode)
                .orElseThrow(() -> new IllegalArgumentException("no tier has region codes like " + regionCode));
    }

    public static Optional<Tier> find(String regionCode) {
        return Arrays.stream(values())
                .filter(tier -> tier.codeLength == regionCode.length())
                .findFirst();
    }

    /** The tier of any office that can hold a case, by its code: a department's begins with its centre's. */
    public static Tier ofOffice(String code) {
        var dash = code.indexOf('-');
        return ofCode(dash < 0 ? code : code.substring(0, dash));
    }

    static Set<Power> powersOf(Office office, Role role) {
        if (office.isExternal()) {
            return Set.of();
        }
        return switch (role) {
            case LEADER -> LEADER;
            case INSPECTOR -> INSPECTOR;
            case ADMINISTRATOR, SECURITY, AUDIT -> Set.of();
            case CASEWORKER -> switch (office.kind()) {
                case CENTRE -> office.tier().powers;
                case DEPARTMENT -> office.is(OfficeFunction.PETITION_OFFICE) ? with(FORWARDING) : DEPARTMENT;
                case GOVERNMENT -> GOVERNMENT;
                case INSPECTION, EXTERNAL -> Set.of();
            };
        };
    }

    private static Set<Power> with(Set<Power> more) {
        var both = new HashSet<>(DEPARTMENT);
        both.addAll(more);
        return both;
    }

    public boolean has(Power power) {
        return powers.contains(power);
    }
}
