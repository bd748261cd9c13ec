package org.fengqiao.api.answer;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.function.Function;
import org.fengqiao.time.pack.StatutePack;
import org.fengqiao.time.rule.AllowedExtension;
import org.fengqiao.time.rule.Article;
import org.fengqiao.time.rule.Rule;
import org.fengqiao.time.rule.Term;

/** A statute pack as the contract shows it: every constant with its Chinese name, every article with its place. */
public final class StatuteShape {
    private StatuteShape() {}

    public static JsonObject of(StatutePack pack) {
        return Shape.of(
                "pack",
                pack.origin().pack(),
                "version",
                pack.origin().version(),
                "name",
                pack.name(),
                "local",
                pack.isLocal(),
                "counties",
                pack.counties().stream().sorted().toList(),
                "from",
                pack.validity().from(),
                "to",
                pack.validity().to(),
                "takes",
                pack.takes(),
                "sources",
                Shape.list(
                        pack.sources(),
                        source -> Shape.of(
                                "code",
                                source.code(),
                                "title",
                                source.title(),
                                "issued",
                                source.issued(),
                                "articles",
                                Shape.list(
                                        source.articles(),
                                        article -> Shape.of(
                                                "code",
                                                article.code(),
                                                "place",
                                                article.label(),
                                                "says",
                                                article.says())))),
                "rules",
                Shape.list(pack.rules(), StatuteShape::rule));
    }

    private static JsonObject rule(Rule rule) {
        var course = rule.course();
        var leeway = rule.leeway();
        return Shape.of(
                "code",
                rule.code(),
                "name",
                rule.name(),
                "within",
                rule.within(),
                "law",
                places(rule.basis().articles()),
                "owner",
                constant(rule.owner(), rule.owner().words()),
                "citizen",
                rule.isCitizenWindow(),
                "starts",
                constant(rule.starts(), rule.starts().words()),
                "period",
                rule.term().map(Term::words).orElse(null),
                "roll",
                rule.rolls(),
                "stops",
                constants(course.stops(), each -> each.words()),
                "lapses",
                constants(course.lapses(), each -> each.words()),
                "milestones",
                Shape.list(
                        course.milestones(),
                        step -> Shape.of(
                                "name",
                                step.name(),
                                "after",
                                step.term().words(),
                                "met",
                                constant(step.metBy(), step.metBy().words()))),
                "pauses",
                Shape.list(
                        leeway.pauses(),
                        pause -> Shape.of(
                                "ground",
                                        constant(pause.ground(), pause.ground().words()),
                                "law", pause.article().label())),
                "extension",
                rule.extension().map(StatuteShape::extension).orElse(JsonValue.NULL),
                "waived",
                constants(leeway.waivers(), each -> each.words()),
                "posting",
                leeway.postingCounts(),
                "breach",
                places(rule.basis().breach()),
                "note",
                rule.basis().note(),
                "from",
                rule.validity().from(),
                "to",
                rule.validity().to());
    }

    /** No number of days stands for as many as the approvers agree on. */
    private static JsonValue extension(AllowedExtension extension) {
        return Shape.of(
                "longest",
                extension.isAsAgreed() ? null : extension.longest(),
                "times",
                extension.times(),
                "approver",
                constant(extension.approver(), extension.approver().words()),
                "told",
                constants(extension.told(), each -> each.words()),
                "law",
                extension.article().label());
    }

    private static JsonArray places(Collection<Article> articles) {
        return Shape.list(articles, Article::label);
    }

    private static <E extends Enum<E>> JsonArray constants(Collection<E> all, Function<E, String> words) {
        return Shape.list(all.stream().sorted().toList(), each -> constant(each, words.apply(each)));
    }

    private static JsonObject constant(Enum<?> constant, String words) {
        return Shape.of("code", constant, "name", words);
    }
}
