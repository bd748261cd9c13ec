package org.fengqiao.model.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.time.rule.Article;

/** What was entered for an act, by a page or over REST: reads each field, and remembers every broken one. */
public final class Given {
    /** What follows the name of a group where one of its rows was filled in. */
    private static final Pattern ROW = Pattern.compile("(\\d{1,4})]\\.\\w+");

    private static final Pattern ARTICLE = Pattern.compile("《[^》]*》[^\\s,，、;；]*|[^\\s,，、;；]+");

    private final Map<String, String> values;
    private final String prefix;
    private final List<FieldFault> faults;

    public Given(Map<String, String> values) {
        this(values, "", new ArrayList<>());
    }

    private Given(Map<String, String> values, String prefix, List<FieldFault> faults) {
        this.values = values;
        this.prefix = prefix;
        this.faults = faults;
    }

    public static Given nothing() {
        return new Given(Map.of());
    }

    /** Checks what every field of the act needs; the deed reads them afterwards. */
    void check(List<Ask> asks) {
        for (var ask : asks) {
            if (ask.field().type() == Field.Type.GROUP) {
                checkRows(ask);
            } else {
                check(ask);
            }
        }
    }

    private void check(Ask ask) {
        var value = raw(ask.field());
        if (value == null && ask.required()) {
            fault(ask.field(), "required");
        } else if (value != null
                && value.codePointCount(0, value.length()) > ask.field().longest()) {
            fault(ask.field(), "too-long", ask.field().longest());
        }
    }

    private void checkRows(Ask ask) {
        var rows = rows(ask.field());
        if (rows.isEmpty() && ask.required()) {
            fault(ask.field(), "required");
        } else if (rows.size() > ask.field().longest()) {
            fault(ask.field(), "too-many", ask.field().longest());
        }
        rows.forEach(row -> row.check(ask.field().members()));
    }

    /** The rows of a group in which something was written; each names its faults under its own number. */
    public List<Given> rows(Field group) {
        var start = prefix + group.contractName() + "[";
        var numbers = new TreeSet<Integer>();
        values.forEach((name, value) -> {
            if (name.startsWith(start) && value != null && !value.isBlank()) {
                var found = ROW.matcher(name.substring(start.length()));
                if (found.matches()) {
                    numbers.add(Integer.valueOf(found.group(1)));
                }
            }
        });
        return numbers.stream()
                .map(no -> new Given(values, start + no + "].", faults))
                .toList();
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

    /** The number of something that is kept, such as a paper. */
    public Long id(Field field) {
        var value = raw(field);
        try {
            return value == null ? null : Long.valueOf(value);
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

    /** The articles in a field: each a code such as {@code XF:31(6)}, or a law in its own words (《…》第…条). */
    public List<String> articles(Field field) {
        var value = raw(field);
        if (value == null) {
            return List.of();
        }
        var articles = ARTICLE.matcher(value)
                .results()
                .map(found -> article(found.group()))
                .toList();
        articles.stream()
                .filter(article -> !article.startsWith("《") && !Article.isCode(article))
                .forEach(article -> fault(field, "article", article));
        return articles;
    }

    /** What was typed with the wide marks of a Chinese keyboard is the same code. */
    private static String article(String written) {
        return written.startsWith("《")
                ? written
                : written.replace('：', ':').replace('（', '(').replace('）', ')').toUpperCase(Locale.ROOT);
    }

    public void fault(Field field, String message, Object... args) {
        faults.add(new FieldFault(name(field), message, args));
    }

    /** The field's full name, with the row it stands in. */
    public String name(Field field) {
        return prefix + field.contractName();
    }

    private String raw(Field field) {
        var value = values.get(name(field));
        if (value == null && name(field).equals(Field.TEXT.contractName())) {
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
