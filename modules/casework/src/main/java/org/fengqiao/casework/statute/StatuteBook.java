package org.fengqiao.casework.statute;

import jakarta.persistence.EntityManager;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.casework.Sql;
import org.fengqiao.model.Words;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.calendar.CalendarText;
import org.fengqiao.time.calendar.Calendars;
import org.fengqiao.time.ladder.Ladder;
import org.fengqiao.time.pack.Packs;
import org.fengqiao.time.pack.StatutePack;
import org.fengqiao.time.reading.ConfigFile;
import org.fengqiao.time.reading.ConfigFiles;
import org.fengqiao.time.reading.Unreadable;

/** The texts that legal time is made of: the files of config/, and over them what was published in the house. */
record StatuteBook(
        Optional<Path> config, List<ConfigFile> packs, List<ConfigFile> takenBack, List<ConfigFile> calendars) {
    private static final System.Logger LOG = System.getLogger(StatuteBook.class.getName());

    private static final String PACKS =
            """
            select pack || '@' || version as name, text from pack_version
             where state = ? order by published_at, id""";
    private static final String CALENDARS =
            "select 'calendar ' || id as name, text from calendar_version where state = 'PUBLISHED' order by added_at, id";

    static StatuteBook ofFiles(Optional<Path> config) {
        return new StatuteBook(config, List.of(), List.of(), List.of());
    }

    static StatuteBook read(EntityManager em, Optional<Path> config) {
        return new StatuteBook(
                config,
                texts(Sql.of(em, PACKS, PackState.PUBLISHED)),
                texts(Sql.of(em, PACKS, PackState.ROLLED_BACK)),
                texts(Sql.of(em, CALENDARS)));
    }

    private static List<ConfigFile> texts(Sql query) {
        return query.list(ConfigFile.class);
    }

    /** A text that is being handed in, as the faults found in it name it. */
    static ConfigFile handedIn(String text) {
        return new ConfigFile(Words.chinese().say("statute.text"), text);
    }

    LegalTime open() {
        var days = days();
        return with(Packs.read(files(), packs, days), days);
    }

    LegalTime tryOut(ConfigFile proposal) {
        var days = days();
        return with(Packs.tryOut(files(), packs, proposal, days), days);
    }

    StatuteBook andCalendar(ConfigFile text) {
        var more = new ArrayList<>(calendars);
        more.add(text);
        return new StatuteBook(config, packs, takenBack, more);
    }

    StatuteBook withoutCalendar(long id) {
        var left = calendars.stream()
                .filter(each -> !each.name().equals("calendar " + id))
                .toList();
        return new StatuteBook(config, packs, takenBack, left);
    }

    StatuteBook without(PackVersion version) {
        var name = version.pack() + "@" + version.version();
        var left = packs.stream().filter(each -> !each.name().equals(name)).toList();
        var back = new ArrayList<>(takenBack);
        back.add(new ConfigFile(name, version.text()));
        return new StatuteBook(config, left, back, calendars);
    }

    /** The first day that a calendar reaches: its own, or that of the notice of the same year which it replaces. */
    LocalDate reach(CalendarText text) {
        return Stream.concat(calendarFiles().stream(), calendars.stream())
                .map(CalendarText::of)
                .filter(each -> each.year() != null && each.year().equals(text.year()))
                .map(CalendarText::firstDay)
                .reduce(text.firstDay(), (one, other) -> one.isBefore(other) ? one : other);
    }

    /** The calendars that lie in files, whatever was published over them. */
    List<FiledCalendar> filed() {
        return calendarFiles().stream()
                .flatMap(file -> FiledCalendar.of(file).stream())
                .toList();
    }

    private List<ConfigFile> files() {
        return ConfigFiles.in("statutes", config);
    }

    private Calendars days() {
        return Calendars.read(calendarFiles(), calendars);
    }

    private List<ConfigFile> calendarFiles() {
        return ConfigFiles.in("calendars", config);
    }

    private LegalTime with(Packs all, Calendars days) {
        var remembered = takenBack.stream().flatMap(each -> peek(each).stream()).toList();
        return new LegalTime(days, all.remembering(remembered), Ladder.load(config, all));
    }

    private static Optional<StatutePack> peek(ConfigFile takenBack) {
        try {
            return Optional.of(Packs.peek(takenBack));
        } catch (Unreadable old) {
            LOG.log(Level.WARNING, "A version that was rolled back cannot be read any more: " + old.getMessage());
            return Optional.empty();
        }
    }
}
