package org.fengqiao.time.rule;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The articles a rule rests on, those a breach falls under, what the text leaves open (empty when nothing), who held
 * the rule against the text (null when nobody has), and where the text can be read in two ways.
 */
public record Basis(
        List<Article> articles, List<Article> breach, String note, Checked checked, List<Reading> readings) {
    public Basis {
        articles = List.copyOf(articles);
        breach = List.copyOf(breach);
        readings = List.copyOf(readings);
    }

    public String label() {
        return articles.stream().map(Article::label).collect(Collectors.joining("、"));
    }

    public boolean isChecked() {
        return checked != null;
    }

    Basis with(List<Reading> others) {
        return new Basis(articles, breach, note, checked, others);
    }
}
