package org.fengqiao.model.petition;

import java.util.stream.Stream;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.pack.Source;
import org.fengqiao.time.rule.Article;

/** The laws that a decision names: those of the packs by the code of an article, any other in its own words. */
public final class CitedLaws {
    private CitedLaws() {}

    /** Whether the packs know the article, a paragraph of it, or the article that it is a paragraph of. */
    static boolean isKnown(String cited, LegalTime legal) {
        return cited.startsWith("《")
                || sources(legal)
                        .flatMap(source -> source.articles().stream())
                        .map(Article::code)
                        .anyMatch(code -> code.equals(cited) || isPart(code, cited) || isPart(cited, code));
    }

    /** 《信访工作条例》第三十一条第六项; what the packs do not know stands as it was written. */
    public static String label(String cited, LegalTime legal) {
        return sources(legal)
                .filter(source -> cited.equals(source.code()) || cited.startsWith(source.code() + ":"))
                .findFirst()
                .map(source -> new Article(cited, source.title(), "").label())
                .orElse(cited);
    }

    private static boolean isPart(String whole, String part) {
        return whole.contains(":") && (part.startsWith(whole + "-") || part.startsWith(whole + "("));
    }

    private static Stream<Source> sources(LegalTime legal) {
        return legal.packs().all().stream().flatMap(pack -> pack.sources().stream());
    }
}
