package org.fengqiao.model.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Versions;
import org.fengqiao.time.rule.Happening;

/**
 * A written notice (书面告知, 条例 art. 23): how it reaches the citizen, on which days it left and arrived, and what proves
 * it. It is issued by an act that decides something, or told of afterwards; a remark alone is none.
 */
public record WrittenNotice(
        DeliveryMethod method, LocalDate sentOn, LocalDate deliveredOn, String proof, boolean issuedNow) {
    public static final Field METHOD = new Field("METHOD", "method", DeliveryMethod.class);
    public static final Field SENT_ON = new Field("SENT_ON", "sentOn", Field.Type.DATE, 40);
    public static final Field DELIVERED_ON = new Field("DELIVERED_ON", "deliveredOn", Field.Type.DATE, 40);
    public static final Field PROOF = new Field("PROOF", "proof", Field.Type.TEXT, 200);

    /** The printed notice that is handed over with the act, to whoever stands there. */
    public static final WrittenNotice IN_THE_ACT = new WrittenNotice(null, null, null, null, true);

    /** What a notice may bring about. */
    public static final List<Happening> BRINGS =
            List.of(Happening.NOTICE_ISSUED, Happening.NOTICE_SENT, Happening.NOTICE_SERVED);

    /** A notice that the act itself issues today; who does not say how it goes hands it over to whoever stands there. */
    public static WrittenNotice issuedBy(Given given) {
        var notice = new WrittenNotice(given.choice(METHOD, DeliveryMethod.class), null, null, given.text(PROOF), true);
        return notice.method == null || notice.method == DeliveryMethod.IN_PERSON ? notice : notice.checked(given);
    }

    /** A notice that is told of afterwards; null where nothing shows that there is one. */
    public static WrittenNotice told(Given given) {
        var notice = new WrittenNotice(
                given.choice(METHOD, DeliveryMethod.class),
                given.date(SENT_ON),
                given.date(DELIVERED_ON),
                given.text(PROOF),
                false);
        boolean nothing =
                notice.method == null && notice.proof == null && notice.sentOn == null && notice.deliveredOn == null;
        return nothing ? null : notice.checked(given);
    }

    /** A public notice shows that every other way was tried, and a notice that came back is given anew. */
    private WrittenNotice checked(Given given) {
        if (method == null) {
            given.fault(METHOD, "required");
        } else if (method == DeliveryMethod.PUBLIC_NOTICE) {
            given.fault(METHOD, "notice-comes-last");
        }
        if (proof == null) {
            given.fault(PROOF, "required");
        }
        return this;
    }

    /** The days go to whatever listens to them, and the service is put down with the event. */
    public void on(Change change, Act act) {
        var channel = change.file().origin().channel();
        var way = method == null ? usual(channel) : method;
        boolean asked =
                method != null || channel == Channel.VISIT || !owed(change).isEmpty();
        if (way == null || !asked) {
            // Nobody stands there and nothing was sent: what is owed is still owed.
            return;
        }
        refuseBroken(change);
        new WrittenNotice(way, sentOn, deliveredOn, proof, issuedNow).given(change, act);
        if (method == null) {
            change.history().adds("method", way);
        }
    }

    /** Who came in person takes it with them, and who filed on the web reads it there; nobody else has it yet. */
    private static DeliveryMethod usual(Channel channel) {
        return switch (channel) {
            case VISIT -> DeliveryMethod.IN_PERSON;
            case ONLINE, QR -> DeliveryMethod.ELECTRONIC;
            default -> null;
        };
    }

    private void given(Change change, Act act) {
        var arrived = arrived(change.today());
        var left = left(change.today());
        change.clocks().hear(Happening.NOTICE_ISSUED, issuedNow ? change.today() : left);
        change.clocks().hear(Happening.NOTICE_SENT, left);
        change.history().adds("sentOn", left);
        if (arrived != null) {
            change.clocks().hear(Happening.NOTICE_SERVED, arrived);
            change.history().adds("deliveredOn", arrived);
        }
        change.history().adds("noticeGiven", way(arrived));
        if (proof != null) {
            // What is handed over with the act is proved by its event; anything else has a proof that is kept.
            change.hands(new Handed(act, method, arrived == null ? left : arrived, proof));
        }
    }

    private NoticeWay way(LocalDate arrived) {
        if (arrived == null) {
            return NoticeWay.SENT;
        }
        return issuedNow ? NoticeWay.IN_THE_ACT : NoticeWay.SERVED;
    }

    /** What goes by post is under way; anything else is there on the day it leaves. */
    private LocalDate arrived(LocalDate today) {
        if (deliveredOn != null || method == DeliveryMethod.POST) {
            return deliveredOn;
        }
        return sentOn == null ? today : sentOn;
    }

    private LocalDate left(LocalDate today) {
        return sentOn != null ? sentOn : deliveredOn != null ? deliveredOn : today;
    }

    /** No notice of a matter is older than the duty to give it, or than the matter; none is of tomorrow. */
    public void refuseBroken(Change change) {
        var first = owed(change).stream()
                .map(clock -> clock.begin().day())
                .max(Comparator.naturalOrder())
                .orElse(new Moment(change.file().origin().registeredAt()).today());
        var faults = new ArrayList<FieldFault>();
        check(SENT_ON, sentOn, first, change.today(), faults);
        check(DELIVERED_ON, deliveredOn, first, change.today(), faults);
        if (faults.isEmpty() && sentOn != null && deliveredOn != null && deliveredOn.isBefore(sentOn)) {
            faults.add(new FieldFault(DELIVERED_ON.contractName(), "before-sending", sentOn));
        }
        if (!faults.isEmpty()) {
            throw Refusal.of(faults);
        }
    }

    /** What a written notice meets. */
    private static List<Clock> owed(Change change) {
        var legal = change.occasion().legal();
        return change.clocks().open().stream()
                .filter(clock ->
                        BRINGS.stream().anyMatch(Versions.whole(clock, legal).stops()::contains))
                .toList();
    }

    private static void check(Field field, LocalDate given, LocalDate first, LocalDate today, List<FieldFault> faults) {
        if (given != null && given.isBefore(first)) {
            faults.add(new FieldFault(field.contractName(), "before-duty", first));
        } else if (given != null && given.isAfter(today)) {
            faults.add(new FieldFault(field.contractName(), "not-yet"));
        }
    }

    public Map<String, Object> facts() {
        return Saying.of("method", method, "sentOn", sentOn, "deliveredOn", deliveredOn);
    }
}
