package org.fengqiao.reports.figure;

import org.fengqiao.reports.ReportWords;
import org.fengqiao.reports.Share;
import org.fengqiao.reports.escalation.MedianHeld;

/** What a measurement gave: its parts, and the value as it is read. */
record Measured(Long numerator, Long denominator, String value) {
    static Measured count(long count) {
        return new Measured(count, null, Long.toString(count));
    }

    /** A count that says of how many. */
    static Measured countOf(Share share) {
        return new Measured(share.numerator(), share.denominator(), Long.toString(share.numerator()));
    }

    static Measured share(Share share) {
        return new Measured(share.numerator(), share.denominator(), share.percent());
    }

    static Measured days(MedianHeld held, ReportWords words) {
        var value = held.medianDays() == null ? words.none() : words.say("days", words.days(held.medianDays()));
        return new Measured(null, held.cases(), value);
    }
}
