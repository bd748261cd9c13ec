package org.fengqiao.api.answer;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.fengqiao.time.pack.Source;
import org.fengqiao.time.pack.StatutePack;
import org.fengqiao.time.pack.Takes;
import org.fengqiao.time.rule.AllowedExtension;
import org.fengqiao.time.rule.AllowedPause;
import org.fengqiao.time.rule.Approver;
import org.fengqiao.time.rule.Article;
import org.fengqiao.time.rule.Capacity;
import org.fengqiao.time.rule.Checked;
import org.fengqiao.time.rule.Ground;
import org.fengqiao.time.rule.Happening;
import org.fengqiao.time.rule.Milestone;
import org.fengqiao.time.rule.Reach;
import org.fengqiao.time.rule.Rule;
import org.fengqiao.time.rule.Term;
import org.fengqiao.time.rule.Told;
import org.fengqiao.time.rule.Waiver;

/** A statute pack: every constant with its Chinese name, every article with its place. */
public record StatuteAnswer(
        String pack,
        String version,
        String name,
        boolean local,
        List<String> counties,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Takes takes,
        List<Law> sources,
        List<RuleAnswer> rules) {

    /** A law that is cited. */
    public record Law(
            String code,
            String title,
            String issued,
            @Nullable String number,
            @Nullable String address,
            @Nullable LocalDate checkedOn,
            List<Cited> articles) {}

    /** An article that is cited, where it stands and what it says. */
    public record Cited(String code, String place, String says) {}

    /** A rule with its period and everything that may change it. */
    public record RuleAnswer(
            String code,
            String name,
            @Nullable String within,
            List<String> law,
            Constant owner,
            List<Constant> matters,
            List<Constant> offices,
            boolean citizen,
            Constant starts,
            @Nullable String period,
            boolean roll,
            List<Constant> stops,
            List<Constant> lapses,
            List<Step> milestones,
            List<Pause> pauses,
            @Nullable Extension extension,
            List<Constant> waived,
            boolean posting,
            List<String> breach,
            @Nullable String note,
            @Nullable LocalDate checkedOn,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        static RuleAnswer of(Rule rule) {
            var course = rule.course();
            var leeway = rule.leeway();
            return ByName.of(rule)
                    .with("law", places(rule.basis().articles()))
                    .with("owner", Constant.of(rule.owner(), rule.owner().words()))
                    .with("matters", Constant.all(rule.reach().matters(), Reach.Kind::words))
                    .with("offices", Constant.all(rule.reach().offices(), Capacity::words))
                    .with("citizen", rule.isCitizenWindow())
                    .with("starts", Constant.of(rule.starts(), rule.starts().words()))
                    .with("period", rule.term().map(Term::words).orElse(null))
                    .with("roll", rule.rolls())
                    .with("stops", Constant.all(course.stops(), Happening::words))
                    .with("lapses", Constant.all(course.lapses(), Happening::words))
                    .with(
                            "milestones",
                            course.milestones().stream().map(Step::of).toList())
                    .with("pauses", leeway.pauses().stream().map(Pause::of).toList())
                    .with("extension", rule.extension().map(Extension::of).orElse(null))
                    .with("waived", Constant.all(leeway.waivers(), Waiver::words))
                    .with("posting", leeway.postingCounts())
                    .with("breach", places(rule.basis().breach()))
                    .with("note", rule.basis().note())
                    .with("checkedOn", on(rule.basis().checked()))
                    .with("from", rule.validity().from())
                    .with("to", rule.validity().to())
                    .as(RuleAnswer.class);
        }
    }

    /** A step on the way, due before the whole is. */
    public record Step(String name, String after, Constant met) {
        static Step of(Milestone step) {
            var met = step.metBy();
            return new Step(step.name(), step.term().words(), Constant.of(met, met.words()));
        }
    }

    /** A ground on which the days do not count. */
    public record Pause(Constant ground, String law) {
        static Pause of(AllowedPause pause) {
            Ground ground = pause.ground();
            return new Pause(
                    Constant.of(ground, ground.words()), pause.article().label());
        }
    }

    /** How much longer it may take. No number of days stands for as many as the approvers agree on. */
    public record Extension(@Nullable Integer longest, int times, Constant approver, List<Constant> told, String law) {
        static Extension of(AllowedExtension extension) {
            Approver approver = extension.approver();
            return new Extension(
                    extension.isAsAgreed() ? null : extension.longest(),
                    extension.times(),
                    Constant.of(approver, approver.words()),
                    Constant.all(extension.told(), Told::words),
                    extension.article().label());
        }
    }

    public static StatuteAnswer of(StatutePack pack) {
        return ByName.of(pack)
                .with("pack", pack.origin().pack())
                .with("version", pack.origin().version())
                .with("local", pack.isLocal())
                .with("counties", pack.counties().stream().sorted().toList())
                .with("from", pack.validity().from())
                .with("to", pack.validity().to())
                .with("sources", pack.sources().stream().map(StatuteAnswer::law).toList())
                .with("rules", pack.rules().stream().map(RuleAnswer::of).toList())
                .as(StatuteAnswer.class);
    }

    private static Law law(Source source) {
        var articles = source.articles().stream()
                .map(article -> new Cited(article.code(), article.label(), article.says()))
                .toList();
        return new Law(
                source.code(),
                source.title(),
                source.issued(),
                source.number(),
                source.address(),
                on(source.checked()),
                articles);
    }

    private static LocalDate on(Checked checked) {
        return checked == null ? null : checked.on();
    }

    private static List<String> places(Collection<Article> articles) {
        return articles.stream().map(Article::label).toList();
    }
}
