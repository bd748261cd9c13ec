package org.fengqiao.time.pack;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.fengqiao.time.pack.Draft.Placed;
import org.fengqiao.time.reading.Entry;
import org.fengqiao.time.rule.Basis;
import org.fengqiao.time.rule.Capacity;
import org.fengqiao.time.rule.Count;
import org.fengqiao.time.rule.Course;
import org.fengqiao.time.rule.Happening;
import org.fengqiao.time.rule.Milestone;
import org.fengqiao.time.rule.Origin;
import org.fengqiao.time.rule.Owner;
import org.fengqiao.time.rule.Reach;
import org.fengqiao.time.rule.Roll;
import org.fengqiao.time.rule.Rule;
import org.fengqiao.time.rule.Term;
import org.fengqiao.time.rule.Validity;

/** Reads one rule of a pack, and refuses what contradicts itself. */
final class RuleReader {
    private static final Pattern PERIOD = Pattern.compile("([1-9]\\d{0,3}) (calendar-days|working-days|months|hours)");
    private static final String[] KEYS = {
        "code",
        "name",
        "within",
        "articles",
        "owner",
        "matters",
        "offices",
        "litigation-rights",
        "kinds",
        "simplified",
        "except",
        "starts",
        "period",
        "usual",
        "roll",
        "stops",
        "lapses",
        "milestones",
        "pauses",
        "extension",
        "waived",
        "posting",
        "optional",
        "breach",
        "effective",
        "note",
        "checked",
        "readings",
        "vectors"
    };
    private static final String NAMED = "named";

    private final SourceReader sources;
    private final ReadingsReader readings;
    private final Origin origin;
    private final Validity pack;

    RuleReader(SourceReader sources, ReadingsReader readings, Origin origin, Validity pack) {
        this.sources = sources;
        this.readings = readings;
        this.origin = origin;
        this.pack = pack;
    }

    Placed read(Entry entry) {
        entry.only(KEYS);
        var rule = new Rule(
                entry.text("code"),
                entry.text("name"),
                origin,
                entry.maybe("within").orElse(null),
                entry.one("owner", Owner.class),
                reach(entry),
                course(entry),
                LeewayReader.read(entry, sources),
                basis(entry),
                effective(entry));
        check(entry, rule);
        return new Placed(rule, entry, vectors(entry));
    }

    /** The country's rules name matters and offices; a county's that do not are for those of the law above them. */
    private Reach reach(Entry entry) {
        var reach = new Reach(
                // Packs that were published before say kinds.
                entry.some(entry.has("matters") ? "matters" : "kinds", Reach.Kind.class),
                entry.some("offices", Capacity.class),
                entry.has("litigation-rights")
                        ? entry.one("litigation-rights", Reach.LitigationRights.class)
                        : Reach.LitigationRights.EITHER,
                entry.flag("simplified"),
                entry.some("except", Reach.Left.class));
        if (!origin.local() && reach.matters().isEmpty()) {
            entry.fault("matters", "fault.pack.no-matter", entry.text("code"));
        }
        if (!origin.local() && reach.offices().isEmpty()) {
            entry.fault("offices", "fault.pack.no-office", entry.text("code"));
        }
        if (reach.offices().size() > 1 && reach.offices().contains(Capacity.ANY)) {
            entry.fault("offices", "fault.pack.any-and-some");
        }
        return reach;
    }

    private Basis basis(Entry entry) {
        var articles = sources.cited(entry, "articles");
        var checked = SourceReader.checked(entry);
        if (checked != null) {
            sources.unchecked(articles)
                    .ifPresent(source -> entry.fault("checked", "fault.pack.unchecked-source", source.title()));
        }
        return new Basis(
                articles,
                sources.cited(entry, "breach"),
                entry.maybe("note").orElse(""),
                checked,
                readings.named(entry));
    }

    private Course course(Entry entry) {
        return new Course(
                entry.one("starts", Happening.known()),
                period(entry, "period", entry.text("period")),
                entry.one("roll", Roll.class),
                entry.some("stops", Happening.known()),
                entry.some("lapses", Happening.known()),
                entry.entries("milestones").stream().map(this::milestone).toList(),
                usual(entry));
    }

    /** What is meant where nobody names a period; whose period the law gives needs none. */
    private static Term usual(Entry entry) {
        if (!entry.has("usual")) {
            return null;
        }
        if (!entry.text("period").equals(NAMED)) {
            entry.fault("usual", "fault.pack.usual");
        }
        return period(entry, "usual", entry.text("usual"));
    }

    private Milestone milestone(Entry entry) {
        entry.only("name", "after", "met");
        var term = period(entry, "after", entry.text("after"));
        return new Milestone(
                entry.text("name"), term == null ? Term.calendarDays(1) : term, entry.one("met", Happening.known()));
    }

    static Term period(Entry entry, String key, String text) {
        var parts = PERIOD.matcher(text);
        if (parts.matches()) {
            var count = Count.valueOf(parts.group(2).toUpperCase(Locale.ROOT).replace('-', '_'));
            return new Term(Integer.parseInt(parts.group(1)), count);
        }
        if (!text.equals(NAMED) || !key.equals("period")) {
            entry.fault(key, "fault.pack.period", text);
        }
        return null;
    }

    private Validity effective(Entry entry) {
        var own = entry.entry("effective")
                .map(each -> PackReader.validity(each, pack.from()))
                .orElse(pack);
        if (!own.isWithin(pack)) {
            entry.fault("effective", "fault.pack.validity");
        }
        return own;
    }

    private static List<Example> vectors(Entry entry) {
        if (entry.entries("vectors").isEmpty()) {
            entry.fault("vectors", "fault.pack.vector-missing");
        }
        return entry.entries("vectors").stream().map(Example::read).toList();
    }

    private static void check(Entry entry, Rule rule) {
        if (rule.isCitizenWindow() && !rule.rolls()) {
            entry.fault("roll", "fault.pack.citizen-rolls");
        }
        if (rule.isCitizenWindow() && !rule.leeway().postingCounts()) {
            entry.fault("posting", "fault.pack.citizen-posting");
        }
        if (rule.stops().isEmpty()) {
            entry.fault("stops", "fault.pack.no-stop");
        }
        if (rule.basis().articles().isEmpty()) {
            entry.fault("articles", "fault.pack.no-article");
        }
        if (!inOrder(rule)) {
            entry.fault("milestones", "fault.pack.milestone-order");
        }
    }

    private static boolean inOrder(Rule rule) {
        int before = 0;
        for (var step : rule.milestones()) {
            var term = rule.term().orElse(step.term());
            if (step.term().count() != term.count()
                    || step.term().length() <= before
                    || step.term().length() > term.length()) {
                return false;
            }
            before = step.term().length();
        }
        return true;
    }
}
