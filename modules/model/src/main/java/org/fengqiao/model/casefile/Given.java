package org.fengqiao.model.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;

/** What was entered for an act, by a page or over REST: reads each field, and remembers every broken one. */
public final class Given {
    private final Map<String, String> values;
    private final List<FieldFault> faults = new ArrayList<>();

    public Given(Map<String, String> values) {
        this.values = values;
    }

    public static Given nothing() {
        return new Given(Map.of());
    }

    /** Checks what every field of the act needs; the deed reads them afterwards. */
    void check(List<Ask> asks) {
        for (var ask : asks) {
            var value = raw(ask.field());
            if (value == null && ask.required()) {
                fault(ask.field(), "required");
            } else if (value != null
                    && value.codePointCount(0, value.length()) > ask.field().longest()) {
                fault(ask.field(), "too-long", ask.field().longest());
            }
        }
    }

    /** Refuses when any field was broken, naming all of them. */
    void refuseBroken() {
        if (!faults.isEmpty()) {
            throw Refusal.of(faults);
        }
    }

    public String text(Field field) {
        return raw(field);
    }

    public boolean yes(Field field) {
        var value = raw(field);
        return value != null && List.of("true", "yes", "on", "1", "是").contains(value.toLowerCase());
    }

    public Integer number(Field field) {
        var value = raw(field);
        try {
            return value == null ? null : Integer.valueOf(value);
        } catch (NumberFormatException e) {
            fault(field, "number");
            return null;
        }
    }

    public <E extends Enum<E> & Choice> E choice(Field field, Class<E> type) {
        var value = raw(field);
        if (value == null) {
            return null;
        }
        var read = Choice.read(type, value);
        if (read.isEmpty()) {
            fault(field, "choice", allowed(type));
        }
        return read.orElse(null);
    }

    public Purpose purpose() {
        var value = raw(Field.PURPOSE);
        try {
            return value == null ? null : Purpose.valueOf(value);
        } catch (IllegalArgumentException e) {
            fault(Field.PURPOSE, "choice", List.of(Purpose.values()).toString());
            return null;
        }
    }

    public LocalDate date(Field field) {
        var value = raw(field);
        try {
            return value == null ? null : LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value);
        } catch (DateTimeParseException e) {
            fault(field, "date");
            return null;
        }
    }

    /** An instant, to the minute, or a day: a day ends at 24:00 in Shanghai (民法典 art. 203). */
    public Instant until(Field field) {
        var value = raw(field);
        if (value == null) {
            return null;
        }
        try {
            return value.length() <= 10
                    ? Moment.on(LocalDate.parse(value).plusDays(1)).at()
                    : OffsetDateTime.parse(value).toInstant().truncatedTo(ChronoUnit.MINUTES);
        } catch (DateTimeParseException e) {
            fault(field, "date");
            return null;
        }
    }

    public void fault(Field field, String message, Object... args) {
        faults.add(new FieldFault(field.contractName(), message, args));
    }

    private String raw(Field field) {
        var value = values.get(field.contractName());
        if (value == null && field == Field.TEXT) {
            value = firstOf("answer", "report", "content", "note", "reason");
        }
        return value == null || value.isBlank() ? null : value.strip();
    }

    private String firstOf(String... names) {
        for (var name : names) {
            if (values.get(name) != null) {
                return values.get(name);
            }
        }
        return null;
    }

    private static <E extends Enum<E>> String allowed(Class<E> type) {
        var names = new ArrayList<String>();
        for (var constant : type.getEnumConstants()) {
            names.add(constant.name());
        }
        return String.join(" / ", names);
    }
}
