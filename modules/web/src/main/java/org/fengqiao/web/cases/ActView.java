package org.fengqiao.web.cases;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.casework.CaseDesk;
import org.fengqiao.casework.dossier.ActsReader;
import org.fengqiao.casework.dossier.Offer;
import org.fengqiao.casework.dossier.Possible;
import org.fengqiao.casework.dossier.RefusedAct;
import org.fengqiao.casework.statute.Statutes;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Acts;
import org.fengqiao.model.casefile.Ask;
import org.fengqiao.model.casefile.Row;
import org.fengqiao.model.casefile.Trait;
import org.fengqiao.model.petition.CitedLaws;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Me;
import org.fengqiao.web.shell.Query;
import org.fengqiao.web.shell.Refusals;
import org.fengqiao.web.shell.Say;
import org.fengqiao.web.statutes.Doers;

/**
 * The next step: only the acts that are possible now, each a form drawn from its row of the table, and why not for
 * every other. What ends clocks or rights is shown once more, with what it will end, before it is done.
 */
@Named("actView")
@RequestScoped
public class ActView {
    /** Acts of one kind that are possible now. */
    public record Group(Row.Work kind, List<Possible> acts) {}

    @Inject
    private Statutes statutes;

    @Inject
    private ActsReader reader;

    @Inject
    private CaseDesk desk;

    @Inject
    private ActForm form;

    @Inject
    private Consequences consequences;

    @Inject
    private ActChoices choices;

    @Inject
    private Refusals refusals;

    @Inject
    private Doers doers;

    @Inject
    private AfterTheAct after;

    @Inject
    private Me me;

    @Inject
    private Filled filled;

    @Inject
    private Say say;

    private Offer acts;
    private Act chosen;
    private boolean reviewing;

    @PostConstruct
    void read() {
        chosen = Acts.find(filled.of("act")).orElse(null);
        // The buttons of the summary are only found again on a page that shows it.
        reviewing = filled.yes("confirmed");
    }

    public void perform() throws IOException {
        var given = form.given(chosen);
        if (asksOnceMore(chosen) && !filled.yes("confirmed")) {
            consequences.of(chosen, version(), given);
            reviewing = true;
            return;
        }
        var done = desk.done(filled.of("n"), version(), chosen.deed(given));
        after.goOn(chosen, filled.of("n"), done.code());
    }

    /** Back from the summary to the fields, with everything still in them. */
    public void change() {
        reviewing = false;
    }

    /** Whether an act is shown once more before it is done. */
    private static boolean asksOnceMore(Act act) {
        return act.is(Trait.ONCE_MORE);
    }

    public List<Possible> getPossible() {
        return acts().possible();
    }

    /** The possible acts in the order of a day's work: what handles the case, what sends it on, and the rest. */
    public List<Group> getGroups() {
        return Arrays.stream(Row.Work.values())
                .map(work -> new Group(
                        work,
                        getPossible().stream()
                                .filter(possible -> possible.act().row().look().work() == work)
                                .sorted(Comparator.comparingInt(
                                        possible -> possible.act().row().look().place()))
                                .toList()))
                .filter(group -> !group.acts().isEmpty())
                .toList();
    }

    public List<RefusedAct> getRefused() {
        return acts().refused();
    }

    /** Who has the power that this post has not; null where the reason is another. */
    public String whoMay(Act act) {
        boolean powerless = act.power() != null && !me.officer().may(act.power());
        return powerless ? say.words("next.whomay", doers.of(act)) : null;
    }

    public int getVersion() {
        return acts().version();
    }

    /** A form that was sent is answered even when a colleague has just made its act impossible. */
    public Act getChosen() {
        return chosen != null && (filled.isSent() || isPossible(chosen)) ? chosen : null;
    }

    public List<Control> getControls() {
        return form.controls(chosen);
    }

    /** What was refused about fields that this form does not draw; it is said where the form begins. */
    public List<Refusals.Fault> getStrayFaults() {
        return refusals.getFaults().stream()
                .filter(fault -> reviewing || getControls().stream().noneMatch(control -> isOf(control, fault.field())))
                .toList();
    }

    /** A field of a row is drawn with its group. */
    private static boolean isOf(Control control, String field) {
        return control.name().equals(field)
                || control.rows().stream()
                        .flatMap(row -> row.controls().stream())
                        .anyMatch(each -> each.name().equals(field));
    }

    /** The controls of the form and of its rows, each by itself, as the summary shows and sends them again. */
    public List<Control> getAnswers() {
        return getControls().stream()
                .flatMap(control -> control.rows().isEmpty()
                        ? Stream.of(control)
                        : control.rows().stream().filter(Control.Row::open).flatMap(row -> row.controls().stream()))
                .toList();
    }

    /** The fields somebody had filled in when a colleague was faster. */
    public List<Ask> getGivenAsks() {
        return chosen == null
                ? List.of()
                : chosen.asks().stream()
                        .filter(ask -> filled.of(ask.field().contractName()) != null)
                        .toList();
    }

    public boolean isReviewing() {
        return reviewing;
    }

    public boolean isChosen(Act act) {
        return act == chosen;
    }

    /** The article an act stands on, with its law only where that is another than the matter's own. */
    public String article(Act act) {
        var law = act.article().substring(0, act.article().indexOf(':'));
        var number = act.article().substring(law.length() + 1);
        return say.find("law.own").equals(law)
                ? say.words("next.article", number)
                : CitedLaws.label(act.article(), statutes.time());
    }

    public String address(Act act) {
        return new Query("case")
                        .with("n", filled.of("n"))
                        .with("tab", filled.of("tab"))
                        .with("act", act.name())
                + "#perform";
    }

    /** What the summary shows for a field: the label of a choice, the name of an office, or the text as it is. */
    public String shown(Control control) {
        return shown(control.ask(), filled.of(control.name()));
    }

    /** The same for what somebody had filled in when a colleague was faster. */
    public String given(Ask ask) {
        return shown(ask, filled.of(ask.field().contractName()));
    }

    private String shown(Ask ask, String value) {
        return value == null || value.isBlank() ? say.words("empty.field") : choices.shown(chosen, ask.field(), value);
    }

    private boolean isPossible(Act act) {
        return getPossible().stream().anyMatch(possible -> possible.act() == act);
    }

    private Offer acts() {
        if (acts == null) {
            acts = reader.of(filled.of("n"), say.locale());
        }
        return acts;
    }

    private int version() {
        try {
            return Integer.parseInt(filled.otherwise("version", "-1"));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
