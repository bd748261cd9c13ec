package org.fengqiao.model.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.fengqiao.model.Labelled;
import org.fengqiao.model.WordBook;
import org.fengqiao.time.wording.Notion;
import org.fengqiao.time.wording.OpenSet;

/**
 * What an office may do with a case it holds, was sent, or sees. Which tiers and departments have those of the house,
 * {@link Tier} says side by side; a chapter brings its own and says with it which posts have them.
 */
public final class Power extends Notion implements Labelled {
    private static final List<Power> OWN = new ArrayList<>();

    public static final Power REGISTER = own("REGISTER");
    public static final Power CLASSIFY = own("CLASSIFY");
    public static final Power LINK = own("LINK");
    public static final Power RECEIVE = own("RECEIVE");
    public static final Power NOTE = own("NOTE");
    public static final Power SETTLE = own("SETTLE");
    public static final Power ANSWER = own("ANSWER");
    public static final Power CLOSE = own("CLOSE");
    public static final Power REOPEN = own("REOPEN");
    public static final Power ESCALATE = own("ESCALATE");
    public static final Power SEND_DOWN = own("SEND_DOWN");
    public static final Power ROUTE = own("ROUTE");
    public static final Power DECIDE_ACCEPTANCE = own("DECIDE_ACCEPTANCE");
    public static final Power OBJECT = own("OBJECT");
    public static final Power DECIDE_OBJECTION = own("DECIDE_OBJECTION");
    public static final Power REPORT_BACK = own("REPORT_BACK");
    public static final Power RATE_AFTER_VISIT = own("RATE_AFTER_VISIT");
    public static final Power TAKE_OVER = own("TAKE_OVER");
    public static final Power REPORT_URGENT = own("REPORT_URGENT");
    public static final Power DECLARE_CONFLICT = own("DECLARE_CONFLICT");
    public static final Power EXTEND = own("EXTEND");
    /** To call on whoever holds a matter to get on with it (条例 art. 40). */
    public static final Power URGE = own("URGE");

    public static final Power IMPORT = own("IMPORT");
    public static final Power REPORT = own("REPORT");
    /** To register a matter and settle it at the door, in one go (小事不出村). */
    public static final Power SETTLE_AT_THE_DOOR = own("SETTLE_AT_THE_DOOR");
    /** To call a department to report within hours (街道吹哨、部门报到). */
    public static final Power WHISTLE = own("WHISTLE");
    /** To send parts to several offices, or several cases down, all at once or none. */
    public static final Power DISPATCH = own("DISPATCH");

    /** Those of the house and of the chapters. */
    private static final class Known {
        private static final OpenSet<Power> ALL = new OpenSet<>("power", OWN, WordBook.brought(Power.class));
    }

    private final BiPredicate<Office, Role> holders;

    /** One that a chapter brings, with the posts that have it: a role in an office. */
    public Power(String name, BiPredicate<Office, Role> holders) {
        super(name);
        this.holders = holders;
    }

    private Power(String name, int place) {
        super(name, place);
        this.holders = (office, role) -> Tier.powersOf(office, role).contains(this);
    }

    private static Power own(String name) {
        var own = new Power(name, OWN.size());
        OWN.add(own);
        return own;
    }

    public static OpenSet<Power> known() {
        return Known.ALL;
    }

    public static Power named(String name) {
        return known().named(name);
    }

    boolean isOf(Office office, Role role) {
        return holders.test(office, role);
    }

    @Override
    public String labelKey() {
        return "Power." + name();
    }
}
