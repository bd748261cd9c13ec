package org.fengqiao.time.rule;

import java.util.List;
import java.util.stream.Collectors;

/** The articles a rule rests on, those a breach falls under, and what the text leaves open (empty when nothing). */
public record Basis(List<Article> articles, List<Article> breach, String note) {
    public Basis {
        articles = List.copyOf(articles);
        breach = List.copyOf(breach);
    }

    public String label() {
        return articles.stream().map(Article::label).collect(Collectors.joining("、"));
    }
}
