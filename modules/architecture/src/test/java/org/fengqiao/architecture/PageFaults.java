package org.fengqiao.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a page may not carry: looks and scripts of its own, which the content policy forbids, and words of its own. */
final class PageFaults {
    private static final Map<String, Pattern> FORBIDDEN = new TreeMap<>(Map.of(
            "inline style", Pattern.compile("\\sstyle\\s*="),
            "style element", Pattern.compile("<style\\b"),
            "inline script", Pattern.compile("<(?:script|h:outputScript)\\b(?![^>]*\\b(?:src|name|nonce)\\s*=)"),
            "inline handler", Pattern.compile("<[a-z][a-z0-9]*\\s[^>]*\\son[a-z]+\\s*="),
            "script address", Pattern.compile("(?:href|src|action)\\s*=\\s*\"\\s*javascript:"),
            "untranslated words", Pattern.compile("[\\u3400-\\u9fff\\uff01-\\uff5e\\u3001-\\u3011]+")));

    /** A language is offered by its own name. */
    private static final List<String> OWN_NAMES = List.of("中文");

    private static final Pattern KEY = Pattern.compile("\\bw\\['([^']+)'\\]");

    private PageFaults() {}

    static List<String> in(String page) {
        var text = page.replaceAll("(?s)<!--.*?-->", "");
        var faults = new ArrayList<String>();
        FORBIDDEN.forEach((fault, pattern) -> pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(found -> !OWN_NAMES.contains(found))
                .forEach(found -> faults.add(fault + ": " + found)));
        return faults;
    }

    /** The keys of all words the page asks for by a fixed name. */
    static List<String> keysIn(String page) {
        return KEY.matcher(page).results().map(found -> found.group(1)).toList();
    }
}
