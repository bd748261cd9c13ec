package org.fengqiao.web.clocks;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.statute.AskedPeriod;
import org.fengqiao.casework.statute.Statutes;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.office.Office;
import org.fengqiao.time.deadline.Deadlines;
import org.fengqiao.time.deadline.OtherReading;
import org.fengqiao.time.deadline.Step;
import org.fengqiao.time.pack.StatutePack;
import org.fengqiao.time.rule.Rule;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Option;
import org.fengqiao.web.shell.Refusals;
import org.fengqiao.web.shell.Say;

/** Why that day: anybody may have a period of the law worked out, step by step. All it asks stands in its address. */
@Named("deadlineView")
@RequestScoped
public class DeadlineView {
    /** The rules of one pack, to choose from. */
    public record Choice(String pack, List<Option> rules) {}

    @Inject
    private Statutes statutes;

    @Inject
    private Directory directory;

    @Inject
    private OfficialTime time;

    @Inject
    private Filled filled;

    @Inject
    private Refusals refusals;

    @Inject
    private Say say;

    private AskedPeriod.Answer answer;

    @PostConstruct
    void work() {
        if (filled.of("rule") == null && filled.of("start") == null) {
            filled.suggest(Map.of("start", time.now().today().toString(), "county", onlyCounty()));
            return;
        }
        try {
            answer = new AskedPeriod(filled.of("rule"), filled.of("start"), filled.of("county"), filled.of("days"))
                    .answer(statutes.time(), this::isCounty);
        } catch (Refusal refusal) {
            refusals.show(refusal);
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(422);
        }
    }

    /** Asked for in the head of the page, so that what is wrong with the question is known before the form is drawn. */
    public String getTitle() {
        return say.words("deadline.title");
    }

    public AskedPeriod.Answer getAnswer() {
        return answer;
    }

    public Rule getRule() {
        return answer.rule();
    }

    public String getKind() {
        return getRule().origin().local() ? "LOCAL" : "STATUTORY";
    }

    public String getPack() {
        return statutes.time().packs().all().stream()
                .filter(pack -> pack.origin().equals(getRule().origin()))
                .map(StatutePack::name)
                .findFirst()
                .orElse(getRule().origin().pack());
    }

    /** What the other ways to read the law would give. */
    public List<OtherReading> getOtherwise() {
        return Deadlines.otherwise(
                getRule(),
                answer.deadline().start(),
                any -> null,
                statutes.time().calendar(filled.of("county")));
    }

    /** One of them in a line, with its day where one follows. */
    public String words(OtherReading other) {
        var way = other.way();
        return say.words("deadline.otherwise.read", other.reading().question(), way.says(), way.source())
                + (other.due() == null
                        ? say.words("deadline.otherwise.open")
                        : say.words("deadline.otherwise.day", say.dayInFull(other.due())));
    }

    public List<Step> getSteps() {
        return Deadlines.steps(
                getRule(), answer.deadline().start(), List.of(), statutes.time().calendar(filled.of("county")));
    }

    public List<Choice> getChoices() {
        return statutes.time().packs().all().stream()
                .sorted(Comparator.comparing(StatutePack::isLocal))
                .map(pack -> new Choice(
                        say.words("clock.of." + (pack.isLocal() ? "LOCAL" : "STATUTORY"), pack.name()), rules(pack)))
                .toList();
    }

    public List<Option> getCounties() {
        return counties().stream()
                .map(code -> new Option(
                        code,
                        directory.regions().containsKey(code)
                                ? directory.regions().get(code).name()
                                : code))
                .toList();
    }

    private static List<Option> rules(StatutePack pack) {
        return pack.rules().stream()
                .map(rule -> new Option(rule.code(), rule.name()))
                .distinct()
                .toList();
    }

    private List<String> counties() {
        return directory.offices().all().stream()
                .map(Office::county)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private String onlyCounty() {
        return counties().size() == 1 ? counties().get(0) : "";
    }

    private boolean isCounty(String code) {
        return counties().contains(code);
    }
}
