package org.fengqiao.time.pack;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.time.calendar.Calendars;
import org.fengqiao.time.calendar.WorkCalendar;
import org.fengqiao.time.reading.ConfigFile;
import org.fengqiao.time.reading.ConfigFiles;
import org.fengqiao.time.reading.Document;
import org.fengqiao.time.reading.Faults;
import org.fengqiao.time.rule.Happening;
import org.fengqiao.time.rule.Reach;
import org.fengqiao.time.rule.Rule;

/**
 * All statute packs, checked: nothing is used of any while one of them is at fault. Versions that are in force no more
 * are kept as written, so that a clock started under one can always be worked out again.
 */
public final class Packs {
    private final List<StatutePack> packs;
    private final List<StatutePack> written;
    private final Map<Reach.Kind, Set<Happening>> heard = new EnumMap<>(Reach.Kind.class);

    private Packs(List<StatutePack> packs, List<StatutePack> written) {
        this.packs = List.copyOf(packs);
        this.written = List.copyOf(written);
        for (var kind : Reach.Kind.values()) {
            heard.put(kind, heardOf(kind));
        }
    }

    public static Packs load(Optional<Path> config, Calendars calendars) {
        return read(ConfigFiles.in("statutes", config), calendars);
    }

    /** Refuses with {@link org.fengqiao.time.reading.Unreadable}, which names every fault found. */
    public static Packs read(List<ConfigFile> files, Calendars calendars) {
        return read(files, List.of(), calendars);
    }

    /** The files, and what was published since, earliest first: each version ends what its pack said before. */
    public static Packs read(List<ConfigFile> files, List<ConfigFile> published, Calendars calendars) {
        return read(files, published, List.of(), calendars);
    }

    /**
     * The same with a version that nobody has published yet, and whose worked examples are worked out here; those of
     * published ones were, and a calendar that came later does not make them wrong.
     */
    public static Packs tryOut(
            List<ConfigFile> files, List<ConfigFile> published, ConfigFile proposal, Calendars calendars) {
        return read(files, published, List.of(proposal), calendars);
    }

    private static Packs read(
            List<ConfigFile> files, List<ConfigFile> published, List<ConfigFile> proposed, Calendars calendars) {
        var faults = new Faults();
        var first = drafts(files, faults);
        var later = drafts(published, faults);
        var last = drafts(proposed, faults);
        faults.refuse();
        var all = new ArrayList<>(first);
        all.addAll(later);
        all.addAll(last);
        all.replaceAll(Inheritance.under(all));
        var drafts = Succession.of(all, first.size());
        Overlaps.check(drafts);
        Completeness.check(drafts);
        faults.refuse();
        check(first, calendars.filed());
        check(last, calendars.national());
        LocalCheck.check(drafts, calendars);
        faults.refuse();
        return new Packs(
                drafts.stream()
                        .map(Draft::pack)
                        .filter(pack ->
                                !pack.rules().isEmpty() || !pack.chosen().isEmpty())
                        .toList(),
                all.stream().map(Draft::pack).toList());
    }

    private static void check(List<Draft> drafts, WorkCalendar calendar) {
        drafts.stream().flatMap(draft -> draft.rules().stream()).forEach(placed -> placed.examples()
                .forEach(each -> each.check(placed.rule(), calendar)));
    }

    private static List<Draft> drafts(List<ConfigFile> files, Faults faults) {
        List<Draft> drafts = new ArrayList<>();
        files.forEach(file -> Document.open(file, faults).map(PackReader::read).ifPresent(drafts::add));
        return drafts;
    }

    /** What a text alone says, by itself and unchecked against others; refuses what cannot be read. */
    public static StatutePack peek(ConfigFile file) {
        var faults = new Faults();
        var draft = Document.open(file, faults).map(PackReader::read);
        faults.refuse();
        return draft.orElseThrow().pack();
    }

    /** These packs, knowing besides what was once published and taken back. */
    public Packs remembering(List<StatutePack> takenBack) {
        var all = new ArrayList<>(written);
        all.addAll(takenBack);
        return new Packs(packs, all);
    }

    public List<StatutePack> all() {
        return packs;
    }

    /** Every version that is known, as it was written, in force or not. */
    public List<StatutePack> written() {
        return written;
    }

    /**
     * Whether any rule of any version that may bind such a matter begins or ends by this: for what none listens to, no
     * clock need be looked at.
     */
    public boolean listenTo(Happening what, Reach.Kind matter) {
        return heard.get(matter).contains(what);
    }

    private Set<Happening> heardOf(Reach.Kind matter) {
        var binding = Stream.concat(packs.stream(), written.stream())
                .flatMap(pack -> pack.rules().stream())
                .filter(rule -> rule.reach().covers(matter))
                .toList();
        return Happening.known().all().stream()
                .filter(what -> binding.stream().anyMatch(rule -> rule.course().listensTo(what)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A version as it was written. */
    public Optional<StatutePack> version(String pack, String version) {
        return written.stream()
                .filter(each -> each.origin().pack().equals(pack)
                        && each.origin().version().equals(version))
                .findFirst();
    }

    /** The rule of a clock that was started or projected under that version, in force or not. */
    public Optional<Rule> asWritten(String code, String pack, String version, LocalDate start) {
        return version(pack, version).flatMap(each -> each.rule(code, start));
    }

    /** The same, as the county read it for what started on that day. */
    public Optional<Rule> asWritten(String code, String pack, String version, LocalDate start, String county) {
        return asWritten(code, pack, version, start).map(rule -> asRead(rule, start, county));
    }

    /** The rule of that code in force on a day: the county's own, else the country's. */
    public Optional<Rule> rule(String code, LocalDate start, String county) {
        return inForce(start, county).stream()
                .filter(rule -> rule.code().equals(code))
                .max(Comparator.comparing(rule -> rule.origin().local()));
    }

    /** Every rule in force on a day in a county; a county of null means the national ones. */
    public List<Rule> inForce(LocalDate day, String county) {
        return packs.stream()
                .filter(pack -> pack.appliesTo(county))
                .flatMap(pack -> pack.rules().stream())
                .filter(rule -> rule.validity().covers(day))
                .map(rule -> asRead(rule, day, county))
                .toList();
    }

    /** The rule as a county reads it for what starts on that day. */
    public Rule asRead(Rule rule, LocalDate day, String county) {
        return rule.basis().readings().isEmpty() ? rule : rule.readAs(chosen(day, county));
    }

    /** How a county reads, on a day, what can be read in two ways. */
    private Map<String, String> chosen(LocalDate day, String county) {
        var chosen = new HashMap<String, String>();
        packs.stream()
                .filter(pack -> pack.isLocal() && pack.appliesTo(county))
                .filter(pack -> pack.validity().covers(day))
                .forEach(pack -> chosen.putAll(pack.chosen()));
        return chosen;
    }

    /** Whether a clock of that code is one of the law's, and not a target that a county has set itself. */
    public boolean isStatutory(String code) {
        return written.stream()
                .filter(pack -> !pack.isLocal())
                .flatMap(pack -> pack.rules().stream())
                .anyMatch(rule -> rule.code().equals(code));
    }

    /** Orders by code what the law demands before what a county has set itself. */
    public Comparator<String> statutoryFirst() {
        return Comparator.<String, Boolean>comparing(code -> !isStatutory(code))
                .thenComparing(Comparator.naturalOrder());
    }

    /** Every version of a rule that a county has or had, in force or not. */
    public List<Rule> versions(String code, String county) {
        return packs.stream()
                .filter(pack -> pack.appliesTo(county))
                .flatMap(pack -> pack.rules().stream())
                .filter(rule -> rule.code().equals(code))
                .toList();
    }

    /** Whether any pack knows the code at all, in force or not. */
    public boolean knows(String code) {
        return packs.stream().flatMap(pack -> pack.rules().stream()).anyMatch(rule -> rule.code()
                .equals(code));
    }
}
