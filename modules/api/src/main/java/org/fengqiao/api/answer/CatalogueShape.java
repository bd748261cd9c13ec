package org.fengqiao.api.answer;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.fengqiao.casework.statute.Catalogue;
import org.fengqiao.casework.statute.Catalogue.Named;
import org.fengqiao.casework.statute.Catalogue.Step;
import org.fengqiao.model.Words;
import org.fengqiao.model.casefile.Act;

/** The process catalogue as the contract shows it: every constant with its name. */
public final class CatalogueShape {
    private final Words words;

    private CatalogueShape(Words words) {
        this.words = words;
    }

    public static JsonObject of(Catalogue catalogue, Locale locale) {
        var shape = new CatalogueShape(Words.of(locale));
        return Shape.of(
                "day",
                catalogue.day(),
                "county",
                catalogue.county(),
                "stages",
                Shape.list(
                        catalogue.stages(),
                        at -> Shape.of(
                                "stage",
                                at.stage(),
                                "name",
                                shape.words.label(at.stage()),
                                "acts",
                                Shape.list(at.acts(), Act::name))),
                "acts",
                Shape.list(catalogue.steps(), shape::step));
    }

    private JsonObject step(Step step) {
        var act = step.act();
        var article = step.article();
        return Shape.of(
                "act",
                act,
                "name",
                words.label(act),
                "article",
                article == null ? null : article.label(),
                "says",
                article == null ? null : article.says(),
                "by",
                constant(act.by()),
                "power",
                act.power(),
                "who",
                Shape.list(
                        step.doers(), doer -> Shape.of("tier", doer.tier(), "kind", doer.kind(), "role", doer.role())),
                "from",
                Shape.list(act.from(), this::constant),
                "starts",
                clocks(step.starts()),
                "meets",
                clocks(step.meets()),
                "ends",
                clocks(step.ends()),
                "fields",
                Shape.list(
                        act.asks(),
                        ask -> Shape.of(
                                "field",
                                ask.field().contractName(),
                                "name",
                                words.label(ask.field()),
                                "required",
                                ask.required())),
                "public",
                act.isForTheCitizen());
    }

    private JsonObject constant(Object constant) {
        return Shape.of("code", constant, "name", words.label(constant));
    }

    private static JsonArray clocks(List<Named> clocks) {
        return Shape.list(
                clocks,
                clock -> Shape.of(
                        "rule", clock.rule(), "name", clock.name(), "step", clock.step(), "local", clock.local()));
    }
}
