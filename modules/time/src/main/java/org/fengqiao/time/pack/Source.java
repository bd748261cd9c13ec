package org.fengqiao.time.pack;

import java.util.List;
import org.fengqiao.time.rule.Article;
import org.fengqiao.time.rule.Checked;

/**
 * A law or local rule that a pack rests on, with the number of its document and the address where it is published
 * (null where not known), who held it against the text (null when nobody has), and the articles it cites.
 */
public record Source(
        String code,
        String title,
        String issued,
        String number,
        String address,
        Checked checked,
        List<Article> articles) {
    public Source {
        articles = List.copyOf(articles);
    }
}
