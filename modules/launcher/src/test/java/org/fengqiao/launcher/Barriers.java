package org.fengqiao.launcher;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What keeps somebody from using the page in view: all rules of WCAG 2.2 AA that a program can check. Asked in the page
 * itself, once it has learnt how: the ready-made builder teaches it anew at every question, opens a second page for
 * the answer and carries every rule that was kept across, which takes five times as long.
 */
public final class Barriers {
    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String ASK =
            """
            async tags => {
              const found = await axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']});
              return found.violations.map(rule =>
                rule.id + ': ' + rule.nodes.slice(0, 3).map(node => node.html).join(', '));
            }""";

    private Barriers() {}

    public static List<String> of(Page page) {
        if (page.frames().size() > 1) {
            throw new IllegalStateException("nobody looks into the frames of " + page.url());
        }
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return ((List<?>) page.evaluate(ASK, WCAG_22_AA))
                .stream().map(String.class::cast).toList();
    }
}
