package org.fengqiao.time.calendar;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.time.reading.ConfigFile;
import org.fengqiao.time.reading.ConfigFiles;

/** The country's calendar, and that of each county with days of its own. */
public final class Calendars {
    private final WorkCalendar filed;
    private final WorkCalendar national;
    private final Map<String, WorkCalendar> counties;

    Calendars(WorkCalendar national, Map<String, WorkCalendar> counties) {
        this(national, national, counties);
    }

    private Calendars(WorkCalendar filed, WorkCalendar national, Map<String, WorkCalendar> counties) {
        this.filed = filed;
        this.national = national;
        this.counties = Map.copyOf(counties);
    }

    public static Calendars load(Optional<Path> config) {
        return read(ConfigFiles.in("calendars", config));
    }

    public static Calendars read(List<ConfigFile> files) {
        return new CalendarFiles().read(files);
    }

    /** The files, and what was published since: a year's later notice replaces the earlier one, county days add up. */
    public static Calendars read(List<ConfigFile> files, List<ConfigFile> published) {
        Map<String, ConfigFile> later = new LinkedHashMap<>();
        published.forEach(file -> later.put(key(file), file));
        var all = new ArrayList<ConfigFile>();
        files.stream().filter(file -> !later.containsKey(key(file))).forEach(all::add);
        all.addAll(later.values());
        var now = new CalendarFiles().read(all);
        return published.isEmpty() ? now : new Calendars(read(files).national, now.national, now.counties);
    }

    /** The year of a notice, else the file's own name. */
    private static String key(ConfigFile file) {
        return CalendarFiles.year(file).map(String::valueOf).orElse(file.name());
    }

    /** The country's calendar as the files alone have it: the worked examples of the packs beside them rest on it. */
    public WorkCalendar filed() {
        return filed;
    }

    public WorkCalendar national() {
        return national;
    }

    /** The calendar of a county; the country's when the county is not named or has no days of its own. */
    public WorkCalendar of(String county) {
        return county == null ? national : counties.getOrDefault(county, national);
    }

    public Collection<WorkCalendar> ofCounties() {
        return counties.values();
    }
}
