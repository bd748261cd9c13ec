package org.fengqiao.reports.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.rule.Article;
import org.fengqiao.time.rule.Rule;

/** What the rules of clocks are called, and which articles they stand on, in one county. */
public record LawBook(LegalTime legal, String county) {
    private static final String NONE = "—";

    /** The rule's name, and its milestone's where it is one. The code itself when no pack knows it any more. */
    public String name(String code, int step, LocalDate day) {
        var rule = rule(code, day);
        var name = rule.map(Rule::name).orElse(code);
        return rule.map(Rule::milestones)
                .filter(steps -> step > 0 && step <= steps.size())
                .map(steps -> name + "·" + steps.get(step - 1).name())
                .orElse(name);
    }

    public String articles(String code, LocalDate day) {
        return labels(rule(code, day).map(r -> r.basis().articles()).orElse(List.of()));
    }

    /** What a breach of the rule falls under (条例 art. 43–45). */
    public String breach(String code, LocalDate day) {
        return labels(rule(code, day).map(r -> r.basis().breach()).orElse(List.of()));
    }

    private Optional<Rule> rule(String code, LocalDate day) {
        return legal.rule(code, day, county)
                .or(() -> legal.packs().versions(code, county).stream().reduce((earlier, later) -> later));
    }

    private static String labels(List<Article> articles) {
        return articles.isEmpty() ? NONE : articles.stream().map(Article::label).collect(Collectors.joining("、"));
    }
}
