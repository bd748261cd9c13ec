package org.fengqiao.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.casework.Occasions;
import org.fengqiao.casework.dossier.SpanRow;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.office.Office;
import org.fengqiao.web.clocks.CaseStory;
import org.fengqiao.web.shell.Me;
import org.fengqiao.web.shell.Option;

/** The offices an act can name, those that have held the case before first. */
@RequestScoped
public class OfficeChoices {
    @Inject
    private Occasions occasions;

    @Inject
    private CaseStory story;

    @Inject
    private CaseView cases;

    @Inject
    private Me me;

    List<Option> of(Act act) {
        var held = story.spans().stream().map(SpanRow::office).collect(Collectors.toSet());
        return act.row().offices().of(cases.getSheet().purpose(), occasions.of(me.officer())).stream()
                .sorted(Comparator.comparing((Office office) -> !held.contains(office.code())))
                .map(office -> new Option(office.code(), office.name()))
                .toList();
    }
}
