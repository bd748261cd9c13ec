package org.fengqiao.model.clock;

import org.fengqiao.time.rule.Count;
import org.fengqiao.time.rule.Term;

/** A period as a column keeps it: {@code 60 CALENDAR_DAYS}. */
public final class Terms {
    private Terms() {}

    static String write(Term term) {
        return term.length() + " " + term.count();
    }

    public static Term read(String term) {
        var space = term.indexOf(' ');
        return new Term(Integer.parseInt(term.substring(0, space)), Count.valueOf(term.substring(space + 1)));
    }
}
