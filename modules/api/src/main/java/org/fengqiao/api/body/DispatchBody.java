package org.fengqiao.api.body;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.transfer.Route;
import org.fengqiao.model.transfer.TransferAct;

/** Parts of one case for several offices, as they were sent. */
public record DispatchBody(@Required Integer version, @Required List<Part> parts) {

    /** What is asked for: the version its caller saw, and the tasks. */
    public record Asked(int version, List<Task> tasks) {}

    /** What one office is to do, and by when; null where no day was named. */
    public record Task(String office, String part, Instant due) {}

    /** Every broken field of every part is named at once. */
    public static Asked read(Body body, Predicate<String> office) {
        var sent = body.as(DispatchBody.class);
        body.demand("version");
        if (sent.parts().isEmpty()) {
            body.fault("parts", "required");
        }
        var faults = new BodyFaults(body.faults());
        var tasks = new ArrayList<Task>();
        for (int i = 0; i < sent.parts().size(); i++) {
            var part = sent.parts().get(i);
            var name = "parts[%d].".formatted(i);
            if (part != null) {
                faults.and(field -> name + field, () -> tasks.add(part.task(office)));
            }
        }
        faults.refuse();
        return new Asked(sent.version(), tasks);
    }

    /** One office's part: what it is to do, and by when; a day ends at 24:00. */
    public record Part(@Required String office, @Required String part, String due) {
        Task task(Predicate<String> known) {
            var found = new ArrayList<FieldFault>();
            if (office != null && !known.test(office)) {
                found.add(new FieldFault("office", "unknown", office));
            }
            if (part == null || part.isBlank()) {
                found.add(new FieldFault("part", "required"));
            }
            var read = new Route[1];
            new BodyFaults(found)
                    .and(() -> read[0] = (Route) TransferAct.ROUTE.deed(new Given(values())))
                    .refuse();
            return new Task(read[0].office(), read[0].part(), read[0].due());
        }

        private HashMap<String, String> values() {
            var values = new HashMap<String, String>();
            values.put("office", office);
            values.put("part", part);
            values.put("due", due);
            return values;
        }
    }
}
