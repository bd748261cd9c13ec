package org.fengqiao.web;

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
            "style element", Pattern.compile("<(?:style|h:outputStylesheet)\\b"),
            "inline script", Pattern.compile("<(?:script|h:outputScript)\\b(?![^>]*\\b(?:src|name)\\s*=)"),
            "inline handler", Pattern.compile("\\son[a-z]+\\s*=\\s*\""),
            "script address", Pattern.compile("javascript:"),
            "untranslated words", Pattern.compile("[\\u3400-\\u9fff\\uff01-\\uff5e\\u3001-\\u3011]+")));

    /** A language is offered by its own name. */
    private static final List<String> OWN_NAMES = List.of("中文");

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
}
