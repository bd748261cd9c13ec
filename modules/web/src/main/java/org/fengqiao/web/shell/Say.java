package org.fengqiao.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import org.fengqiao.casework.Namesakes;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.model.Moment;

/** Says things in the reader's language: the terms of the law, days, moments and spans of time. */
@Named
@RequestScoped
public class Say {
    @Inject
    private Preferences preferences;

    @Inject
    private OfficialTime time;

    public String label(Object constant) {
        return org.fengqiao.model.Words.of(locale()).label(constant);
    }

    /** The name of an act given by its code, as it stands in an address. */
    public String act(String code) {
        return code == null ? "" : org.fengqiao.model.Words.of(locale()).say("Act." + code);
    }

    /** What was just done, by its code: some acts are called otherwise where they are done. */
    public String done(String code) {
        return PageWords.find(locale(), "done." + code).orElseGet(() -> act(code));
    }

    /** The same of what an address says; null where that names no act. */
    public String justDone(String code) {
        return code != null && code.matches("[A-Z_]{3,20}") ? done(code) : null;
    }

    /** A constant's own label on these pages where there is one, for example the title of a tab. */
    public String words(String key) {
        try {
            return PageWords.in(locale(), key);
        } catch (MissingResourceException unknown) {
            return key;
        }
    }

    /** Words that are there or not; null when they are not. */
    public String find(String key) {
        return PageWords.find(locale(), key).orElse(null);
    }

    public String words(String key, Object first) {
        return PageWords.in(locale(), key, first);
    }

    public String words(String key, Object first, Object second) {
        return PageWords.in(locale(), key, first, second);
    }

    public String words(String key, Object first, Object second, Object third) {
        return PageWords.in(locale(), key, first, second, third);
    }

    /** A person's name, with their number where another of the same list bears it too. */
    public String person(Namesakes among, Long id, String name) {
        return among.share(name) ? words("person.number", name, Long.toString(id)) : name;
    }

    /** A moment as people say it: without the year while it is this year. */
    public String at(Instant moment) {
        if (moment == null) {
            return null;
        }
        var there = moment.atZone(Moment.ZONE);
        return there.format(pattern(thisYear(there.toLocalDate()) ? "date.at" : "date.at.year"));
    }

    /** A moment for paper, which is still read next year. */
    public String inFull(Instant moment) {
        return moment == null ? null : moment.atZone(Moment.ZONE).format(pattern("date.at.year"));
    }

    public String day(Instant moment) {
        return moment == null ? null : date(new Moment(moment).today());
    }

    public String date(LocalDate day) {
        return day == null ? null : day.format(pattern(thisYear(day) ? "date.day" : "date.day.year"));
    }

    /** A day with its year and weekday, where one may have to count along. */
    public String dayInFull(LocalDate day) {
        return day == null ? null : day.format(pattern("date.day.full"));
    }

    public String iso(Instant moment) {
        return moment == null
                ? null
                : ZonedDateTime.ofInstant(moment, Moment.ZONE).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** How long: the two largest units, "3 天 4 小时". */
    public String span(long seconds) {
        var span = Duration.ofSeconds(seconds);
        if (span.toDays() > 0) {
            return span.toHoursPart() == 0 || span.toDays() > 9
                    ? words("span.days", span.toDays())
                    : words("span.days.hours", span.toDays(), span.toHoursPart());
        }
        return span.toHours() > 0
                ? words("span.hours.minutes", span.toHours(), span.toMinutesPart())
                : words("span.minutes", Math.max(span.toMinutes(), seconds > 0 ? 1 : 0));
    }

    public String since(Instant moment) {
        return moment == null
                ? null
                : span(Math.max(0, Duration.between(moment, time.now().at()).toSeconds()));
    }

    public String bytes(long size) {
        return size < 1024 * 1024 ? Math.max(1, size / 1024) + " KB" : "%.1f MB".formatted(size / 1048576.0);
    }

    public Locale locale() {
        return preferences.getLocale();
    }

    private boolean thisYear(LocalDate day) {
        return day.getYear() == time.now().today().getYear();
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(words(key), locale());
    }
}
