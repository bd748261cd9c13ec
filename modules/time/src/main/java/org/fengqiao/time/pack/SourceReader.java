package org.fengqiao.time.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.time.reading.Entry;
import org.fengqiao.time.rule.Article;
import org.fengqiao.time.rule.Checked;

/** Reads the laws a pack names; a rule can cite those articles and no others. */
final class SourceReader {
    private final boolean local;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Article> articles = new LinkedHashMap<>();

    SourceReader(Entry pack, boolean local) {
        this.local = local;
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
        entry.only("code", "title", "issued", "number", "address", "checked", "whole", "articles");
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
        var source = new Source(
                code, title, entry.text("issued"), told(entry, "number"), told(entry, "address"), checked(entry), own);
        check(entry, source);
        if (sources.put(code, source) != null) {
            entry.fault("code", "fault.pack.source-twice", code);
        }
    }

    /** The country's laws say where they can be read; a county may. */
    private String told(Entry entry, String key) {
        return local ? entry.maybe(key).orElse(null) : entry.text(key);
    }

    private static void check(Entry entry, Source source) {
        var address = source.address();
        if (address != null && entry.has("address") && !address.matches("https?://\\S+")) {
            entry.fault("address", "fault.pack.address", address);
        }
    }

    /** Who held it against the published text, and when; nobody, when it is not written. */
    static Checked checked(Entry entry) {
        return entry.entry("checked")
                .map(each -> {
                    each.only("on", "by");
                    return new Checked(each.date("on"), each.text("by"));
                })
                .orElse(null);
    }

    /** The first cited source that nobody has held against the text. */
    Optional<Source> unchecked(List<Article> cited) {
        return cited.stream()
                .map(article -> sources.get(article.code().replaceFirst(":.*", "")))
                .filter(source -> source != null && source.checked() == null)
                .findFirst();
    }
}
