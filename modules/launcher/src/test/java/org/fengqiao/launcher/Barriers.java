package org.fengqiao.launcher;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * What keeps somebody from using the page in view: all rules of WCAG 2.2 AA that a program can check. Asked in the page
 * itself, once it has learnt how: the ready-made builder teaches it anew at every question, opens a second page for
 * the answer and carries every rule that was kept across, which takes five times as long.
 */
public final class Barriers {
    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final String ASK =
            """
            async rules => {
              const found = await axe.run(document, {runOnly: rules, resultTypes: ['violations']});
              return found.violations.map(rule =>
                rule.id + ': ' + rule.nodes.slice(0, 3).map(node => node.html).join(', '));
            }""";

    /** Rows are alike when their tags, classes, roles and kinds are, and words stand in the same places. */
    private static final String LEAVE_FEW =
            """
            most => document.querySelectorAll('tbody').forEach(body => {
              const seen = new Map();
              [...body.rows].forEach(row => {
                const shape = row.outerHTML
                  .replace(/>[^<]*[^<\\s][^<]*</g, '>word<')
                  .replace(/ (selected|checked)=""/g, '')
                  .replace(/ (?!(?:class|role|type|lang|scope|tabindex)=)([\\w:-]+)="[^"]*"/g, ' $1')
                  .replace(/(<option[^>]*>word<\\/option>\\s*)+/g, '<option>');
                seen.set(shape, (seen.get(shape) || 0) + 1);
                if (seen.get(shape) > most) row.remove();
              });
            })""";

    private static final int FEW = 5;

    private Barriers() {}

    /** Of a table's rows that differ in words alone a few stay: whatever is wrong with hundreds is wrong with each. */
    public static void leaveFewAlike(Page page) {
        page.evaluate(LEAVE_FEW, FEW);
    }

    public static List<String> of(Page page) {
        return found(page, Map.of("type", "tag", "values", WCAG_22_AA));
    }

    /** Those that can come with other colours, when nothing else of the page has changed. */
    public static List<String> ofColours(Page page) {
        return found(page, Map.of("type", "rule", "values", OF_COLOURS));
    }

    private static List<String> found(Page page, Map<String, ?> rules) {
        if (page.frames().size() > 1) {
            throw new IllegalStateException("nobody looks into the frames of " + page.url());
        }
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return ((List<?>) page.evaluate(ASK, rules))
                .stream().map(String.class::cast).toList();
    }
}
