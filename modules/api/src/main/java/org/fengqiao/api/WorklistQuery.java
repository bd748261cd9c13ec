package org.fengqiao.api;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.api.body.BodyFaults;
import org.fengqiao.casework.Queue;
import org.fengqiao.casework.Worklist.Search;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Moment;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;

/** What a worklist is asked for in an address; every broken part is named at once. */
public class WorklistQuery {
    @QueryParam("queue")
    String queue;

    @QueryParam("stage")
    String stage;

    @QueryParam("office")
    String office;

    @QueryParam("category")
    String category;

    @QueryParam("due")
    String due;

    @QueryParam("q")
    String words;

    @QueryParam("after")
    String after;

    @QueryParam("size")
    String size;

    private final List<FieldFault> faults = new ArrayList<>();

    Search search(Officer officer) {
        var pile = pile(officer);
        var at = stage();
        var before = dueBefore();
        int rows = rows();
        var found = new Search[1];
        new BodyFaults(faults)
                .and(() -> found[0] =
                        new Search(pile, at, given(office), given(category), before, given(words), given(after), rows))
                .refuse();
        return found[0];
    }

    /** Without a queue an officer gets their office's pile, an inspector the whole area. */
    private Queue pile(Officer officer) {
        if (given(queue) == null) {
            return officer.is(Role.INSPECTOR) ? Queue.AREA : Queue.OFFICE;
        }
        return Queue.at(queue)
                .orElseGet(() -> fault(
                        "queue",
                        "choice",
                        Arrays.stream(Queue.values()).map(Queue::address).collect(Collectors.joining(" / "))));
    }

    private Stage stage() {
        if (given(stage) == null) {
            return null;
        }
        return Arrays.stream(Stage.values())
                .filter(s -> s.name().equals(stage))
                .findFirst()
                .orElseGet(() -> fault(
                        "stage",
                        "choice",
                        Arrays.stream(Stage.values()).map(Stage::name).collect(Collectors.joining(" / "))));
    }

    /** Due on that day or earlier: a day ends at 24:00. */
    private Instant dueBefore() {
        try {
            return given(due) == null
                    ? null
                    : Moment.on(sensible(LocalDate.parse(due)).plusDays(1)).at();
        } catch (DateTimeParseException e) {
            return fault("due", "date");
        }
    }

    /** Beyond these years a date is a slip of the pen, and the database may not know it. */
    private static LocalDate sensible(LocalDate day) {
        if (day.getYear() < 1949 || day.getYear() > 2199) {
            throw new DateTimeParseException("beyond all calendars", day.toString(), 0);
        }
        return day;
    }

    private int rows() {
        try {
            return given(size) == null ? 0 : Integer.parseInt(size);
        } catch (NumberFormatException e) {
            fault("size", "number");
            return 0;
        }
    }

    private <T> T fault(String field, String message, Object... args) {
        faults.add(new FieldFault(field, message, args));
        return null;
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
