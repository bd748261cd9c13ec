package org.fengqiao.model.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Versions;

/**
 * The citizen asks for a review of the answer (复查, 条例 art. 35) or of the review (复核, art. 36), themselves or by a
 * letter that an office enters. In time is what was posted in time; what is late is recorded all the same, and the
 * reviewing office says what becomes of it.
 */
public record RequestReview(String reason, LocalDate postedOn, LocalDate receivedOn) implements Deed {
    static RequestReview read(Given given) {
        return new RequestReview(given.text(Field.REASON), given.date(Field.POSTED_ON), given.date(Field.RECEIVED_ON));
    }

    @Override
    public Act act() {
        return Act.REQUEST_REVIEW;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        var level = file.episodeKind().next().orElseThrow();
        var window = file.clocks().of(level.window(), null);
        var today = occasion.now().today();
        var received = occasion.byCitizen() || receivedOn == null ? today : receivedOn;
        check(received, today, window);
        var acted = window == null
                ? received
                : Versions.whole(window, occasion.legal()).actedOn(received, postedOn);
        file.goToReview(level, isLate(acted, window), occasion);
        file.adds("receivedOn", received.toString());
        file.happened(level.requested(), acted);
        file.happened(level.received(), received);
    }

    /** A window without a calendar is open: nothing is late on a provisional date. */
    private static boolean isLate(LocalDate acted, Clock window) {
        return window != null
                && !window.due().isProvisional()
                && acted.isAfter(window.due().day());
    }

    private void check(LocalDate received, LocalDate today, Clock window) {
        var faults = new ArrayList<FieldFault>();
        if (received.isAfter(today)) {
            faults.add(new FieldFault(Field.RECEIVED_ON.contractName(), "not-yet"));
        }
        if (postedOn != null && postedOn.isAfter(received)) {
            faults.add(new FieldFault(Field.POSTED_ON.contractName(), "posted-later"));
        }
        faults.addAll(beforeTheReply(received, window));
        if (!faults.isEmpty()) {
            throw Refusal.of(faults);
        }
    }

    private List<FieldFault> beforeTheReply(LocalDate received, Clock window) {
        var served = window == null ? LocalDate.MIN : window.begin().day();
        var faults = new ArrayList<FieldFault>();
        if (received.isBefore(served)) {
            faults.add(new FieldFault(Field.RECEIVED_ON.contractName(), "before-reply", served));
        }
        if (postedOn != null && postedOn.isBefore(served)) {
            faults.add(new FieldFault(Field.POSTED_ON.contractName(), "before-reply", served));
        }
        return faults;
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("postedOn", postedOn);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
