package org.fengqiao.time.deadline;

import java.time.LocalDate;
import org.fengqiao.time.rule.Reading;
import org.fengqiao.time.wording.Words;

/**
 * What another way to read the law would give: its last day, which is null where it hangs on a day that is not known
 * here.
 */
public record OtherReading(Reading reading, Reading.Way way, LocalDate due) {
    private static final String BEGINS = Words.say("reading.begins");

    /** Tells it beside the day that is followed. */
    public String words(LocalDate followed) {
        var key = due == null ? "reading.open" : due.equals(followed) ? "reading.same" : "reading.other";
        var day = due == null ? way.latest().after().words() : due;
        return BEGINS
                + Words.say(
                        key,
                        reading.question(),
                        way.says(),
                        way.source(),
                        day,
                        reading.way().says());
    }

    static boolean isOne(String sentence) {
        return sentence.startsWith(BEGINS);
    }
}
