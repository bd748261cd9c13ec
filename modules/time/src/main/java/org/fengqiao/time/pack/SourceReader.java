package org.fengqiao.time.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.time.reading.Entry;
import org.fengqiao.time.rule.Article;

/** Reads the laws a pack names; a rule can cite those articles and no others. */
final class SourceReader {
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Article> articles = new LinkedHashMap<>();

    SourceReader(Entry pack) {
        pack.entries("sources").forEach(this::read);
    }

    List<Source> sources() {
        return List.copyOf(sources.values());
    }

    /** The cited article; an unknown one is reported where it is cited. */
    List<Article> cited(Entry rule, String key) {
        return rule.texts(key).stream().map(code -> article(rule, key, code)).toList();
    }

    Article one(Entry entry, String key) {
        return article(entry, key, entry.text(key));
    }

    private Article article(Entry entry, String key, String code) {
        if (!Article.isCode(code)) {
            entry.fault(key, "fault.pack.article-form", code);
        } else if (!articles.containsKey(code)) {
            entry.fault(key, "fault.pack.article", code);
        }
        return articles.getOrDefault(code, new Article("XX", "?", "?"));
    }

    private void read(Entry entry) {
        entry.only("code", "title", "issued", "whole", "articles");
        var code = entry.text("code");
        var title = entry.text("title");
        List<Article> own = new ArrayList<>();
        entry.maybe("whole").ifPresent(says -> own.add(new Article(code, title, says)));
        entry.entry("articles").ifPresent(list -> list.keys().forEach(number -> {
            var full = code + ":" + number;
            if (!Article.isCode(full)) {
                list.fault(number, "fault.pack.article-form", full);
            }
            own.add(new Article(full, title, list.text(number)));
        }));
        own.forEach(each -> articles.put(each.code(), each));
        if (sources.put(code, new Source(code, title, entry.text("issued"), own)) != null) {
            entry.fault("code", "fault.pack.source-twice", code);
        }
    }
}
