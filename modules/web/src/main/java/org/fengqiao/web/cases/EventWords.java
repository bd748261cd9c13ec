package org.fengqiao.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.dossier.EventRow;
import org.fengqiao.casework.statute.Statutes;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Acts;
import org.fengqiao.model.casefile.Trait;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.petition.CitedLaws;
import org.fengqiao.model.petition.Told;
import org.fengqiao.time.rule.Rule;
import org.fengqiao.web.shell.Say;

/** An event in words: where it went and as what, and what was said with it. */
@Named("eventWords")
@RequestScoped
public class EventWords {
    private static final JsonProvider JSON = JsonProvider.provider();
    /** One thing said, with its name where the name tells something. */
    public record Said(String name, String text) {}

    private static final Set<String> OFFICES =
            Set.of("to", "office", "with", "reviewer", "judge", "competent", "rehandledBy");

    /** The usual door, and the code that the citizen took home. */
    private static final Set<String> UNREMARKABLE = Set.of("PAGE", "CODE");

    private static final Pattern IN_ROW = Pattern.compile("\\w+\\[(\\d+)]\\.(\\w+)");

    @Inject
    private Directory directory;

    @Inject
    private Statutes statutes;

    @Inject
    private Say say;

    /** The facts worth reading: the office it went to, the choice that was made. */
    public String facts(EventRow event) {
        var parts = new ArrayList<String>();
        read(event.facts()).forEach((name, value) -> {
            var text = fact(event.act(), name, plain(value));
            if (text != null) {
                parts.add(text);
            }
        });
        return String.join(" · ", parts);
    }

    public String by(EventRow event) {
        if (event.act().is(Trait.WATCH) && event.person() == null) {
            return say.words("event.system");
        }
        if (event.person() == null) {
            return event.officeName() == null ? say.words("event.citizen") : event.officeName();
        }
        return event.officeName() + " · " + event.person();
    }

    public List<Said> said(EventRow event) {
        var said = new ArrayList<Said>();
        read(event.words()).forEach((name, value) -> said.add(new Said(named(name), plain(value))));
        return said;
    }

    /** What stands in a row is called by its number and its own name. */
    private String named(String name) {
        var row = IN_ROW.matcher(name);
        return row.matches()
                ? say.words("said.row", Integer.parseInt(row.group(1)) + 1, say.words("said." + row.group(2)))
                : say.words("said." + name);
    }

    /** A reminder in one line: which period, whom it speaks to, and which day it is about. */
    public String reminder(EventRow event) {
        var facts = read(event.facts());
        return say.words(
                "event.reminder",
                ruleName(facts.getString("rule", "")),
                say.words("rung." + facts.getString("step", "REMIND_HOLDER")),
                facts.getString("due", ""));
    }

    private String ruleName(String code) {
        return statutes.time().packs().all().stream()
                .flatMap(pack -> pack.rules().stream())
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .map(Rule::name)
                .orElse(code);
    }

    /** The colour of a reminder, for its mark. */
    public String colour(EventRow event) {
        return read(event.facts()).getString("colour", "YELLOW").toLowerCase(Locale.ROOT);
    }

    /** What the citizen was told of, or the offices that were told. */
    private String told(String value) {
        return Stream.of(Told.values())
                .filter(each -> each.name().equals(value))
                .findFirst()
                .map(say::label)
                .orElseGet(() ->
                        "→ " + Stream.of(value.split(" ")).map(this::office).collect(Collectors.joining("、")));
    }

    private String fact(Act act, String name, String value) {
        if (OFFICES.contains(name)) {
            return "→ " + office(value);
        }
        if ("organ".equals(name)) {
            return say.words("fact.organ", office(value));
        }
        if ("litigationRights".equals(name)) {
            return say.words("true".equals(value) ? "fact.litigation" : "fact.no-litigation");
        }
        if ("door".equals(name) || "proof".equals(name)) {
            return UNREMARKABLE.contains(value) ? null : say.words("fact." + name + "." + value);
        }
        if ("told".equals(name)) {
            return told(value);
        }
        if ("other".equals(name) || "number".equals(name)) {
            return value;
        }
        if ("agreed".equals(name)) {
            return say.words("true".equals(value) ? "agree" : "disagree");
        }
        if ("rule".equals(name)) {
            return ruleName(value);
        }
        if ("days".equals(name)) {
            return say.words("fact.days", value);
        }
        if ("late".equals(name)) {
            return "true".equals(value) ? say.words("fact.late") : null;
        }
        if ("clocksWaived".equals(name)) {
            return say.words("fact.waived");
        }
        if ("executionEnded".equals(name)) {
            return say.words("fact.execution-ended", value);
        }
        if ("daysExcluded".equals(name)) {
            return say.words("true".equals(value) ? "fact.excluded" : "fact.not-excluded");
        }
        if ("whistle".equals(name)) {
            return say.words("fact.whistle");
        }
        if (name.endsWith("].laws")) {
            return Stream.of(value.split(" "))
                    .map(cited -> CitedLaws.label(cited, statutes.time()))
                    .collect(Collectors.joining("、"));
        }
        return Acts.choiceOf(act, name).map(type -> label(type, value)).orElse(null);
    }

    private String office(String code) {
        return directory.offices().find(code).map(Office::name).orElse(code);
    }

    private String label(Class<?> type, String value) {
        for (var constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(value)) {
                return say.label(constant);
            }
        }
        return value;
    }

    private static JsonObject read(String json) {
        if (json == null || json.isBlank()) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static String plain(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value.toString();
    }
}
