package org.fengqiao.web.clocks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.fengqiao.casework.statute.Statutes;
import org.fengqiao.time.calendar.DayKind;
import org.fengqiao.web.shell.Say;

/** What a reader may ask about a last day, in the reader's language; the derivation says it in Chinese. */
@Named
@RequestScoped
public class LastDay {
    @Inject
    private Statutes statutes;

    @Inject
    private Say say;

    /** Why a day at the weekend is a working day; null when it is none, or needs no reason. */
    public String madeUp(LocalDate due, String county) {
        var day = statutes.time().calendar(county).day(due);
        return day.kind() == DayKind.MAKE_UP
                ? say.words(
                        "deadline.made-up.text", day.order().name(), day.order().notice())
                : null;
    }
}
