package org.fengqiao.time.pack;

import java.util.List;
import org.fengqiao.time.rule.Article;

/** A law or local rule that a pack rests on, and the articles it cites. */
public record Source(String code, String title, String issued, List<Article> articles) {
    public Source {
        articles = List.copyOf(articles);
    }
}
