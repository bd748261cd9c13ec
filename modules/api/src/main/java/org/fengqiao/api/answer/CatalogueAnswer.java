package org.fengqiao.api.answer;

import jakarta.annotation.Nullable;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.fengqiao.casework.statute.Catalogue;
import org.fengqiao.model.Words;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Ask;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.office.Power;

/** The process catalogue: every constant with its name. */
public record CatalogueAnswer(LocalDate day, String county, List<At> stages, List<Step> acts) {

    /** A stage, and what can be done in it. */
    public record At(Stage stage, String name, List<Act> acts) {}

    /** An act: its article, who does it, from where, and what becomes of which clocks. */
    public record Step(
            Act act,
            String name,
            @Nullable String article,
            @Nullable String says,
            Constant by,
            @Nullable Power power,
            List<Catalogue.Doer> who,
            List<Constant> from,
            List<Catalogue.Named> starts,
            List<Catalogue.Named> meets,
            List<Catalogue.Named> ends,
            List<Asked> fields,
            @JsonbProperty("public") boolean isPublic) {}

    /** A field of an act. */
    public record Asked(String field, String name, boolean required) {}

    public static CatalogueAnswer of(Catalogue catalogue, Locale locale) {
        var words = Words.of(locale);
        var stages = catalogue.stages().stream()
                .map(at -> new At(at.stage(), words.label(at.stage()), at.acts()))
                .toList();
        return new CatalogueAnswer(
                catalogue.day(),
                catalogue.county(),
                stages,
                catalogue.steps().stream().map(step -> step(step, words)).toList());
    }

    private static Step step(Catalogue.Step step, Words words) {
        var act = step.act();
        var article = step.article();
        return ByName.of(step)
                .with("name", words.label(act))
                .with("article", article == null ? null : article.label())
                .with("says", article == null ? null : article.says())
                .with("by", Constant.of(act.by(), words.label(act.by())))
                .with("power", act.power())
                .with("who", step.doers())
                .with(
                        "from",
                        act.from().stream()
                                .map(s -> Constant.of(s, words.label(s)))
                                .toList())
                .with(
                        "fields",
                        act.asks().stream().map(ask -> asked(ask, words)).toList())
                .with("isPublic", act.isForTheCitizen())
                .as(Step.class);
    }

    private static Asked asked(Ask ask, Words words) {
        return new Asked(ask.field().contractName(), words.label(ask.field()), ask.required());
    }
}
