package org.fengqiao.web.statutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.stream.Collectors;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.statute.Catalogue;
import org.fengqiao.casework.statute.Catalogue.Doer;
import org.fengqiao.casework.statute.Catalogue.Named;
import org.fengqiao.casework.statute.Catalogue.Step;
import org.fengqiao.casework.statute.Statutes;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.office.Role;
import org.fengqiao.web.shell.Me;
import org.fengqiao.web.shell.Say;

/** The process catalogue as it stands today, for reading and for paper. */
@jakarta.inject.Named("catalogue")
@RequestScoped
public class CatalogueView {
    @Inject
    private Statutes statutes;

    @Inject
    private Directory directory;

    @Inject
    private OfficialTime time;

    @Inject
    private Me me;

    @Inject
    private Say say;

    private Catalogue catalogue;

    public Catalogue getAll() {
        if (catalogue == null) {
            catalogue = Catalogue.of(
                    statutes.time(),
                    time.now().today(),
                    me.officer().office().county(),
                    directory.offices().all());
        }
        return catalogue;
    }

    /** Whose power it is, e.g. 经办人员 · 综治中心：村（社区）、乡镇（街道）. */
    public String who(Step step) {
        return step.doers().stream()
                .collect(Collectors.groupingBy(
                        doer -> doer.role() == Role.CASEWORKER ? say.label(doer.kind()) : say.label(doer.role()),
                        java.util.LinkedHashMap::new,
                        Collectors.mapping(Doer::tier, Collectors.toCollection(java.util.TreeSet::new))))
                .entrySet()
                .stream()
                .map(each -> each.getKey()
                        + say.words("mark.colon")
                        + each.getValue().stream().map(say::label).collect(Collectors.joining(mark())))
                .collect(Collectors.joining(say.words("mark.semicolon")));
    }

    public String stages(Collection<Stage> stages) {
        return stages.size() == Stage.values().length
                ? say.words("catalogue.any")
                : stages.stream().map(say::label).collect(Collectors.joining(mark()));
    }

    public String clocks(Collection<Catalogue.Named> clocks) {
        return clocks.stream().map(CatalogueView::name).collect(Collectors.joining(mark()));
    }

    public String acts(Catalogue.At at) {
        return at.acts().stream().map(say::label).collect(Collectors.joining(mark()));
    }

    public String fields(Step step) {
        return step.act().asks().stream()
                .map(ask -> say.label(ask.field()) + (ask.required() ? "*" : ""))
                .collect(Collectors.joining(mark()));
    }

    private static String name(Named clock) {
        return clock.step() == null ? clock.name() : clock.name() + " · " + clock.step();
    }

    private String mark() {
        return say.words("mark.enumeration");
    }
}
