package org.fengqiao.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.casework.inbox.CountedReminder;
import org.fengqiao.casework.inbox.InboxDesk;
import org.fengqiao.casework.inbox.Letter;
import org.fengqiao.model.casefile.WatchAct;
import org.fengqiao.web.shell.Me;
import org.fengqiao.web.shell.Query;

/** The inbox page, and the count of unread notices beside its name. */
@Named("inboxView")
@RequestScoped
public class InboxView {
    private static final int ROWS = 50;
    private static final String NUMBER = "[1-9]\\d{0,17}";

    @Inject
    private HttpServletRequest request;

    @Inject
    private InboxDesk desk;

    @Inject
    private LetterWords words;

    @Inject
    private Me me;

    private InboxDesk.Page page;
    private List<CountedReminder> reminders;
    private Integer unread;

    public InboxDesk.Page getPage() {
        if (page == null) {
            page = desk.page(number("after"), ROWS);
        }
        return page;
    }

    /** What the chosen notice stands for; empty without one. */
    public List<CountedReminder> getReminders() {
        if (reminders == null) {
            var chosen = number("id");
            reminders = chosen == null ? List.of() : desk.reminders(chosen);
        }
        return reminders;
    }

    public boolean isChosen(Letter letter) {
        var chosen = number("id");
        return chosen != null && chosen == letter.id();
    }

    /** Where a notice leads: to its case, or to the list of what it counts. */
    public String address(Letter letter) {
        if (letter.kind() == WatchAct.SEALED) {
            return "inspection/start#seals";
        }
        if (letter.kind() == WatchAct.PASSWORD_GIVEN) {
            return "password";
        }
        return letter.number() != null && !letter.isCollapsed()
                ? "cases/case?n=" + letter.number()
                : new Query("inbox")
                                .with("id", String.valueOf(letter.id()))
                                .with("after", request.getParameter("after"))
                        + "#reminders";
    }

    public String words(Letter letter) {
        return words.of(letter);
    }

    public String ruleName(CountedReminder reminder) {
        return words.rule(reminder.rule());
    }

    public String getNext() {
        return getPage().next() == null
                ? null
                : new Query("inbox").with("after", getPage().next().toString()).toString();
    }

    /** The unread, capped; null when there are none, so that nothing stands beside the name. */
    public String getUnread() {
        if (unread == null) {
            unread = me.isReadsCases() ? desk.unread() : 0;
        }
        return unread == 0 ? null : unread > InboxDesk.CAP ? InboxDesk.CAP + "+" : unread.toString();
    }

    /** Marks the notices that were ticked. */
    public void read() {
        var ticked = request.getParameterValues("tick");
        Stream.of(ticked == null ? new String[0] : ticked)
                .filter(id -> id.matches(NUMBER))
                .forEach(id -> desk.read(Long.parseLong(id)));
        forget();
    }

    /** Marks all that had come when the page was shown. */
    public void readAll() {
        var newest = number("newest");
        if (newest != null) {
            desk.readAll(newest);
        }
        forget();
    }

    private void forget() {
        page = null;
        unread = null;
    }

    private Long number(String name) {
        var given = request.getParameter(name);
        return given != null && given.matches(NUMBER) ? Long.valueOf(given) : null;
    }
}
