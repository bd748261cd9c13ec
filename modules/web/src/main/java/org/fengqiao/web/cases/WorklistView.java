package org.fengqiao.web.cases;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.Queue;
import org.fengqiao.casework.Worklist;
import org.fengqiao.casework.calendar.ClockNames;
import org.fengqiao.casework.calendar.RunningClock;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.office.Office;
import org.fengqiao.web.shell.Me;
import org.fengqiao.web.shell.Query;
import org.fengqiao.web.shell.Say;

/** The worklist: all of what it shows stands in its address, so that a view is shared by sending a link. */
@Named("worklist")
@RequestScoped
public class WorklistView {
    private static final int ROWS = 50;

    /** A tab with its capped count, if it has one; quiet ones appear only when there is something in them. */
    public record Tab(String name, String count, String href, boolean current) {}

    /** One applied filter, and the address without it. */
    public record Chip(String words, String href) {}

    @Inject
    private HttpServletRequest request;

    @Inject
    private Worklist worklist;

    @Inject
    private Directory directory;

    @Inject
    private OfficialTime time;

    @Inject
    private ClockNames names;

    @Inject
    private OwedView owed;

    @Inject
    private Me me;

    @Inject
    private Say say;

    private Queue queue;
    private Stage stage;
    private String office;
    private String category;
    private String words;
    private Worklist.Page page;
    private Map<Queue, Integer> counts;

    @PostConstruct
    void read() {
        queue = Queue.at(parameter("queue")).orElse(firstQueue());
        stage = Arrays.stream(Stage.values())
                .filter(s -> s.name().equals(parameter("stage")))
                .findFirst()
                .orElse(null);
        office = parameter("office");
        category = parameter("category");
        words = parameter("q");
    }

    public Worklist.Page getPage() {
        if (page == null) {
            page = worklist.page(
                    new Worklist.Search(queue, stage, office, category, null, words, parameter("after"), ROWS));
        }
        return page;
    }

    public List<Tab> getTabs() {
        var tabs = new ArrayList<Tab>();
        Arrays.stream(Queue.values())
                .filter(q -> q == queue || !isQuiet(q) || counts().getOrDefault(q, 0) > 0)
                .map(q -> new Tab(
                        say.words("queue." + q.name()), capped(q), tabAddress(q), q == queue && !owed.isShown()))
                .forEach(tabs::add);
        tabs.add(owed.tab());
        return tabs;
    }

    public List<Chip> getChips() {
        var chips = new ArrayList<Chip>();
        if (words != null) {
            chips.add(new Chip(
                    say.words("worklist.chip.words", words),
                    address().without("q").toString()));
        }
        if (stage != null) {
            chips.add(new Chip(say.label(stage), address().without("stage").toString()));
        }
        if (category != null) {
            chips.add(new Chip(
                    directory.categoryName(category),
                    address().without("category").toString()));
        }
        if (office != null) {
            var name = directory.offices().find(office).map(Office::name).orElse(office);
            chips.add(new Chip(name, address().without("office").toString()));
        }
        return chips;
    }

    public String getClear() {
        return tabAddress(queue);
    }

    public String getNext() {
        return getPage().next() == null
                ? null
                : address().with("after", getPage().next()).toString();
    }

    public String getBack() {
        return getPage().back() == null
                ? null
                : address().with("after", getPage().back()).toString();
    }

    public List<Stage> getStages() {
        return List.of(Stage.values());
    }

    public List<Directory.Category> getCategories() {
        return directory.categories(time.now().today());
    }

    /** The offices whose cases can lie in this pile; there is nothing to choose where only one can. */
    public List<Office> getOffices() {
        if (!owed.isShown() && queue != Queue.AREA && queue != Queue.HANDLED && queue != Queue.SUPERVISED) {
            return List.of();
        }
        var own = me.officer().office();
        var top = me.isInspects() ? directory.offices().of(own.county()) : own;
        var offices = new ArrayList<>(directory.offices().below(top));
        offices.add(0, top);
        offices.sort(Comparator.comparing(Office::code));
        return offices;
    }

    public String getEmptyTitle() {
        return words == null
                ? say.words("worklist.empty." + (getChips().isEmpty() ? "queue" : "filters"))
                : say.words("worklist.empty.words", words, say.words("queue." + queue.name()));
    }

    public String getEverywhere() {
        return queue == Queue.AREA
                ? null
                : new Query("worklist").with("queue", "area").with("q", words).toString();
    }

    public String categoryName(String code) {
        return directory.categoryName(code);
    }

    /** What the clock is called in the law. */
    public String ruleName(RunningClock clock) {
        return names.of(clock, me.officer().office().county());
    }

    public String getQueueAddress() {
        return queue.address();
    }

    public String getQueueName() {
        return say.words(owed.isShown() ? "owed.title" : "queue." + queue.name());
    }

    public Stage getStage() {
        return stage;
    }

    public String getOffice() {
        return office;
    }

    public String getCategory() {
        return category;
    }

    public String getWords() {
        return words;
    }

    private Queue firstQueue() {
        return me.isRegisters() ? Queue.MINE : Queue.AREA;
    }

    private static boolean isQuiet(Queue queue) {
        return switch (queue) {
            case SUPERVISED, ASSIGNED -> true;
            default -> false;
        };
    }

    private String capped(Queue of) {
        int count = counts().getOrDefault(of, 0);
        return count > Worklist.CAP ? Worklist.CAP + "+" : Integer.toString(count);
    }

    private Map<Queue, Integer> counts() {
        if (counts == null) {
            counts = worklist.counts();
        }
        return counts;
    }

    private String tabAddress(Queue of) {
        return new Query("worklist").with("queue", of.address()).toString();
    }

    private Query address() {
        return new Query("worklist")
                .with("queue", queue.address())
                .with("stage", stage == null ? null : stage.name())
                .with("office", office)
                .with("category", category)
                .with("q", words);
    }

    private String parameter(String name) {
        var value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
