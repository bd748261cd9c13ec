package org.fengqiao.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Phrasebook;
import org.fengqiao.model.Words;
import org.fengqiao.model.custody.Ground;
import org.fengqiao.model.office.Tier;

/** The words, numbers and dates of a report as its readers write them. */
public final class ReportWords {
    private final Locale locale;
    private final Phrasebook book;

    private ReportWords(Locale locale) {
        this.locale = locale;
        this.book = Phrasebook.of("org.fengqiao.reports.Report", locale, ReportWords.class);
    }

    public static ReportWords of(Locale locale) {
        return new ReportWords(locale);
    }

    public static ReportWords chinese() {
        return of(Locale.SIMPLIFIED_CHINESE);
    }

    public ResourceBundle bundle() {
        return book.bundle();
    }

    public Locale locale() {
        return locale;
    }

    public String say(String key, Object... args) {
        return book.say(key, args);
    }

    public String none() {
        return say("none");
    }

    public String tier(Tier tier) {
        return say("tier." + tier);
    }

    /** An act as the case file calls it. */
    public String act(String code) {
        return Words.of(locale).say("Act." + code);
    }

    /** Whether the law gives a term or the county has set it. */
    public String footing(boolean local) {
        return say("footing." + Footing.of(local));
    }

    /** The heading of what is said of one kind of terms alone. */
    public String under(String key, Footing kind) {
        return say("footing.under", say("footing." + kind), say(key));
    }

    /** A rule's name in a list of both kinds: a county's target is called so. */
    public String targeted(String name, boolean local) {
        return local ? say("footing.mark", name, footing(true)) : name;
    }

    public String ground(Ground ground) {
        return Words.of(locale).label(ground);
    }

    public String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** A share as its two numbers. */
    public String parts(Share share) {
        return say("share.text", share.numerator(), share.denominator());
    }

    /** Days with one decimal, a dash where nothing was measured. */
    public String days(Double days) {
        return days == null
                ? none()
                : BigDecimal.valueOf(days).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(say("date"), locale).format(date);
    }

    /** A day in a list, a dash where there is none. */
    public String day(LocalDate date) {
        return date == null ? none() : date.toString();
    }

    public String stretch(Stretches by, LocalDate from) {
        return DateTimeFormatter.ofPattern(say("stretch." + by), locale).format(from);
    }

    public String minute(Instant instant) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", locale)
                .withZone(Moment.ZONE)
                .format(instant);
    }
}
