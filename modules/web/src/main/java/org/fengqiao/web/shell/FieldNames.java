package org.fengqiao.web.shell;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fengqiao.model.casefile.Acts;
import org.fengqiao.model.casefile.Ask;

/** The name a field has on the page, from its name in the contract: {@code respondents[0].phone} is "对方当事人 1 电话". */
final class FieldNames {
    /** The page whose fields are those of acts, and are called as the table of acts calls them. */
    private static final String ACT = "act";

    private static final Pattern IN_LIST = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");

    private FieldNames() {}

    /** As the labels of that page have it, where they differ from the usual words: "一句话说清楚" instead of "事由". */
    static String on(String page, Locale locale, String field) {
        return PageWords.find(locale, page + "." + field)
                .or(() -> ACT.equals(page) ? ofAct(locale, field) : Optional.empty())
                .orElseGet(() -> in(locale, field));
    }

    static String in(Locale locale, String field) {
        var listed = IN_LIST.matcher(field);
        if (listed.matches()) {
            int no = Integer.parseInt(listed.group(2)) + 1;
            return name(locale, listed.group(1)) + " " + no + " " + name(locale, listed.group(3));
        }
        return name(locale, field);
    }

    private static String name(Locale locale, String field) {
        return PageWords.find(locale, "field." + field)
                .or(() -> ofAct(locale, field))
                .orElse(field);
    }

    /** What a row of a group asks for is asked after what acts ask for themselves: both may have a text. */
    private static Optional<String> ofAct(Locale locale, String field) {
        var asked = Acts.entered().stream()
                .flatMap(act -> act.asks().stream())
                .map(Ask::field)
                .toList();
        var inRows = asked.stream().flatMap(each -> each.members().stream()).map(Ask::field);
        return Stream.concat(asked.stream(), inRows)
                .filter(each -> each.contractName().equals(field))
                .findFirst()
                .map(each -> org.fengqiao.model.Words.of(locale).label(each));
    }
}
