package org.fengqiao.casework.statute;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Acts;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.OfficeKind;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;
import org.fengqiao.model.office.Tier;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.rule.Article;
import org.fengqiao.time.rule.Happening;
import org.fengqiao.time.rule.Rule;

/**
 * The process catalogue (流程规范): every stage and every act with the article it stands on, who does it, from where,
 * and which clocks it starts and stops. Nothing is written by hand: it is read from the table of acts, the powers of
 * the offices, and the packs in force on a day.
 */
public record Catalogue(LocalDate day, String county, List<Step> steps, List<At> stages) {
    /** A post that may do an act. */
    public record Doer(Tier tier, OfficeKind kind, Role role) {}

    /** A clock, named by its rule; {@code step} is the milestone's name, null for the whole. */
    public record Named(String rule, String name, @Nullable String step, boolean local) {}

    /** One act. The article is null for what the house's own order asks for. */
    public record Step(
            Act act, Article article, List<Doer> doers, List<Named> starts, List<Named> meets, List<Named> ends) {}

    /** One stage, and what can be done in it. */
    public record At(Stage stage, List<Act> acts) {}

    public static Catalogue of(LegalTime legal, LocalDate day, String county, Collection<Office> offices) {
        var rules = legal.packs().inForce(day, county).stream()
                .sorted(Comparator.comparing(Rule::code))
                .toList();
        var steps = Acts.all().stream()
                .map(act -> new Step(
                        act,
                        article(act, legal),
                        doers(act, offices),
                        rules.stream()
                                .filter(rule -> act.happenings().contains(rule.starts()))
                                .map(rule -> named(rule, null))
                                .toList(),
                        meets(rules, act.happenings()),
                        named(rules, rule -> lapses(rule, act.happenings()))))
                .toList();
        var stages = Arrays.stream(Stage.values())
                .map(stage -> new At(
                        stage,
                        Acts.all().stream()
                                .filter(act -> act.from().contains(stage))
                                .toList()))
                .toList();
        return new Catalogue(day, county, steps, stages);
    }

    private static List<Named> meets(List<Rule> rules, Set<Happening> happenings) {
        return rules.stream()
                .flatMap(rule -> java.util.stream.Stream.concat(
                        rule.stops().stream()
                                .filter(happenings::contains)
                                .limit(1)
                                .map(any -> named(rule, null)),
                        rule.milestones().stream()
                                .filter(step -> happenings.contains(step.metBy()))
                                .filter(step -> !rule.stops().contains(step.metBy()))
                                .map(step -> named(rule, step.name()))))
                .toList();
    }

    private static boolean lapses(Rule rule, Set<Happening> happenings) {
        return rule.course().lapses().stream().anyMatch(happenings::contains)
                && rule.stops().stream().noneMatch(happenings::contains);
    }

    private static List<Named> named(List<Rule> rules, Function<Rule, Boolean> which) {
        return rules.stream()
                .filter(which::apply)
                .map(rule -> named(rule, null))
                .toList();
    }

    private static Named named(Rule rule, String step) {
        return new Named(rule.code(), rule.name(), step, rule.origin().local());
    }

    /** The article with its words where a pack quotes them. */
    private static Article article(Act act, LegalTime legal) {
        var code = act.article();
        if (code == null || !Article.isCode(code)) {
            return null;
        }
        var law = code.substring(0, code.indexOf(':'));
        var sources = legal.packs().all().stream()
                .flatMap(pack -> pack.sources().stream())
                .filter(source -> source.code().equals(law))
                .toList();
        return sources.stream()
                .flatMap(source -> source.articles().stream())
                .filter(article -> article.code().equals(code))
                .findFirst()
                .or(() -> sources.stream().findFirst().map(source -> new Article(code, source.title(), "")))
                .orElse(null);
    }

    /** The posts of the county whose power it is; nobody's for what the citizen or the house itself does. */
    public static List<Doer> doers(Act act, Collection<Office> offices) {
        if (act.power() == null) {
            return List.of();
        }
        return offices.stream()
                .flatMap(office -> Arrays.stream(Role.values())
                        .filter(role -> new Officer(0, "", office, role).may(act.power()))
                        .map(role -> new Doer(office.tier(), office.kind(), role)))
                .distinct()
                .sorted(Comparator.comparing(Doer::role)
                        .thenComparing(Doer::kind)
                        .thenComparing(Doer::tier))
                .toList();
    }
}
