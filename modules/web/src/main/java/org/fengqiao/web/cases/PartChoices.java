package org.fengqiao.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.fengqiao.casework.dossier.PartRow;
import org.fengqiao.casework.dossier.PartsReader;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.PartKind;
import org.fengqiao.model.casefile.Trait;
import org.fengqiao.model.casefile.Who;
import org.fengqiao.time.rule.Happening;
import org.fengqiao.web.clocks.CaseStory;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Me;
import org.fengqiao.web.shell.Option;
import org.fengqiao.web.shell.Say;

/** The parts of the case that an act of this officer can be about. */
@RequestScoped
public class PartChoices {
    @Inject
    private PartsReader parts;

    @Inject
    private CaseStory story;

    @Inject
    private Filled filled;

    @Inject
    private Me me;

    @Inject
    private Say say;

    List<Option> of(Act act) {
        var concerned = new ArrayList<Option>();
        open().stream().filter(concernedBy(act)).forEach(part -> concerned.add(option(part)));
        boolean whole = act.by() == Who.SENDER && !concerned.isEmpty() && !isHeldHere();
        if (whole) {
            // The whole matter may have been objected to as well.
            concerned.add(new Option("", say.words("part.whole")));
        }
        return concerned;
    }

    /** A part in one line: number, office and task. */
    String label(int no) {
        return parts.of(filled.of("n")).stream()
                .filter(part -> part.no() == no)
                .findFirst()
                .map(part -> option(part).label())
                .orElse(Integer.toString(no));
    }

    List<Integer> sentHere() {
        return open().stream().filter(this::isSentHere).map(PartRow::no).toList();
    }

    boolean isHeldHere() {
        return story.spans().stream()
                .anyMatch(span -> span.to() == null
                        && span.office().equals(me.officer().office().code()));
    }

    private Predicate<PartRow> concernedBy(Act act) {
        if (act.by() == Who.SENDER) {
            return part -> part.objectedAt() != null
                    && part.fromOffice().equals(me.officer().office().code());
        }
        if (act.happenings().contains(Happening.OBJECTED)) {
            return part -> isSentHere(part) && part.kind().endsWith(PartKind.End.GIVEN_BACK);
        }
        return act.is(Trait.RECEIPT) ? part -> isSentHere(part) && part.receivedAt() == null : this::isSentHere;
    }

    private boolean isSentHere(PartRow part) {
        return part.isOwedBy(me.officer().office().code());
    }

    private List<PartRow> open() {
        return parts.of(filled.of("n")).stream().filter(PartRow::isOpen).toList();
    }

    private Option option(PartRow part) {
        return new Option(Integer.toString(part.no()), say.words("part.option", part.no(), owing(part), part.task()));
    }

    private String owing(PartRow part) {
        return part.party() == null ? part.officeName() : say.words("parts.party", part.party());
    }
}
