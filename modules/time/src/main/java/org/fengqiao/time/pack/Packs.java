package org.fengqiao.time.pack;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fengqiao.time.calendar.Calendars;
import org.fengqiao.time.reading.ConfigFile;
import org.fengqiao.time.reading.ConfigFiles;
import org.fengqiao.time.reading.Document;
import org.fengqiao.time.reading.Faults;
import org.fengqiao.time.rule.Rule;

/** All statute packs, checked: nothing is used of any while one of them is at fault. */
public final class Packs {
    private final List<StatutePack> packs;

    private Packs(List<StatutePack> packs) {
        this.packs = List.copyOf(packs);
    }

    public static Packs load(Optional<Path> config, Calendars calendars) {
        return read(ConfigFiles.in("statutes", config), calendars);
    }

    /** Refuses with {@link org.fengqiao.time.reading.Unreadable}, which names every fault found. */
    public static Packs read(List<ConfigFile> files, Calendars calendars) {
        var faults = new Faults();
        List<Draft> drafts = new ArrayList<>();
        files.forEach(file -> Document.open(file, faults).map(PackReader::read).ifPresent(drafts::add));
        faults.refuse();
        Overlaps.check(drafts);
        faults.refuse();
        drafts.stream().flatMap(draft -> draft.rules().stream()).forEach(placed -> placed.vectors()
                .forEach(each -> each.check(placed.rule(), calendars.national())));
        LocalCheck.check(drafts, calendars);
        faults.refuse();
        return new Packs(drafts.stream().map(Draft::pack).toList());
    }

    public List<StatutePack> all() {
        return packs;
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
                .toList();
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
