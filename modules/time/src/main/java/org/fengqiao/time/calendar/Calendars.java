package org.fengqiao.time.calendar;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.time.reading.ConfigFile;
import org.fengqiao.time.reading.ConfigFiles;

/** The country's calendar, and that of each county with days of its own. */
public final class Calendars {
    private final WorkCalendar national;
    private final Map<String, WorkCalendar> counties;

    Calendars(WorkCalendar national, Map<String, WorkCalendar> counties) {
        this.national = national;
        this.counties = Map.copyOf(counties);
    }

    public static Calendars load(Optional<Path> config) {
        return read(ConfigFiles.in("calendars", config));
    }

    public static Calendars read(List<ConfigFile> files) {
        return new CalendarFiles().read(files);
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
