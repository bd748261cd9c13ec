package org.fengqiao.api.body;

import java.util.List;
import java.util.function.Predicate;

/** Several cases on their way down, each to a centre, with what is to be done. */
public record SendDownBody(@Required String reason, @Required List<Down> cases) {

    /** One of them: the version its caller saw, and where it goes. */
    public record Down(@Required String number, @Required Integer version, @Required String office) {}

    /** Every broken field of every case is named at once. */
    public static SendDownBody read(Body body, Predicate<String> office) {
        var sent = body.as(SendDownBody.class);
        if (sent.reason() == null || sent.reason().isBlank()) {
            body.fault("reason", "required");
        }
        if (sent.cases().isEmpty()) {
            body.fault("cases", "required");
        }
        for (int i = 0; i < sent.cases().size(); i++) {
            if (sent.cases().get(i) != null) {
                check(sent.cases().get(i), "cases[%d].".formatted(i), body, office);
            }
        }
        new BodyFaults(body.faults()).refuse();
        return sent;
    }

    private static void check(Down down, String name, Body body, Predicate<String> office) {
        if (down.number() == null) {
            body.fault(name + "number", "required");
        }
        if (down.version() == null) {
            body.fault(name + "version", "required");
        }
        if (down.office() == null) {
            body.fault(name + "office", "required");
        } else if (!office.test(down.office())) {
            body.fault(name + "office", "unknown", down.office());
        }
    }
}
