package org.fengqiao.api.body;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Acts;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;

/** An act as it was asked for: the version its caller saw, the deed, and whether a town's call is a whistle (吹哨). */
public record ActBody(int version, Deed deed, boolean whistle) {

    /** Every broken field is named at once, the version and the act's own alike. */
    public static ActBody read(Body body, Predicate<String> office) {
        var version = body.integer("version");
        if (version == null && !body.has("version")) {
            body.fault("version", "required");
        }
        boolean whistle = body.flag("whistle");
        var act = act(body);
        var deed = new Deed[1];
        if (act == null) {
            new BodyFaults(body.faults()).refuse();
        } else {
            var given = GivenBody.read(act, body);
            demandOffice(given.text(Field.OFFICE), office, body);
            if (whistle && !body.has("part")) {
                body.fault("part", "required");
            }
            new BodyFaults(body.faults()).and(() -> deed[0] = act.deed(given)).refuse();
        }
        return new ActBody(version, deed[0], whistle);
    }

    private static void demandOffice(String code, Predicate<String> known, Body body) {
        if (code != null && !known.test(code)) {
            body.fault("office", "unknown", code);
        }
    }

    private static Act act(Body body) {
        var name = body.text("act");
        if (name == null) {
            body.fault("act", "required");
            return null;
        }
        var found = Acts.find(name.strip()).filter(Act::isEntered);
        if (found.isEmpty()) {
            body.fault("act", "choice", Acts.entered().stream().map(Act::name).collect(Collectors.joining(" / ")));
        }
        return found.orElse(null);
    }
}
