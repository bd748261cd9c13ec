package org.fengqiao.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.casework.Namesakes;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.reports.responsibility.Held;
import org.fengqiao.reports.responsibility.OfficePart;
import org.fengqiao.reports.responsibility.PersonPart;
import org.fengqiao.reports.responsibility.Responsibility;
import org.fengqiao.reports.responsibility.ResponsibilityDesk;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Say;

/** Who held what how long: a line for each office, and behind it its people where the reader may see them. */
@Named("responsibility")
@RequestScoped
public class ResponsibilityView {
    /** One line; a person of null is the office as a whole. */
    public record Line(String office, String person, Held held) {
        public boolean isWhole() {
            return person == null;
        }
    }

    @Inject
    private ResponsibilityDesk desk;

    @Inject
    private OfficialTime time;

    @Inject
    private Filled filled;

    @Inject
    private Say say;

    private Responsibility found;

    @PostConstruct
    void open() {
        var today = time.now().today();
        filled.suggest(Map.of(
                "from", today.withDayOfYear(1).toString(),
                "to", today.toString()));
    }

    public Responsibility getFound() {
        if (found == null) {
            found = desk.of(filled.of("office"), filled.of("from"), filled.of("to"), say.locale());
        }
        return found;
    }

    public List<Line> getLines() {
        var lines = new ArrayList<Line>();
        getFound().offices().forEach(part -> add(part, lines));
        return lines;
    }

    /** Those of whom a county's target was due, apart from the law's periods. */
    public List<Line> getTargets() {
        return getLines().stream().filter(line -> line.held().hasTargets()).toList();
    }

    private void add(OfficePart part, List<Line> lines) {
        lines.add(new Line(part.name(), null, part.held()));
        var namesakes = Namesakes.among(part.persons(), PersonPart::id, PersonPart::name);
        part.persons().forEach(person -> lines.add(new Line(part.name(), name(person, namesakes), person.held())));
    }

    private String name(PersonPart person, Namesakes namesakes) {
        return person.name() == null
                ? say.words("responsibility.nobody")
                : say.person(namesakes, person.id(), person.name());
    }
}
