package org.fengqiao.web.statutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.stream.Collectors;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.statute.Catalogue;
import org.fengqiao.casework.statute.Catalogue.Named;
import org.fengqiao.casework.statute.Catalogue.Step;
import org.fengqiao.casework.statute.Statutes;
import org.fengqiao.model.casefile.Stage;
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
    private Doers doers;

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

    /** Whose power it is. */
    public String who(Step step) {
        return doers.of(step.doers());
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
