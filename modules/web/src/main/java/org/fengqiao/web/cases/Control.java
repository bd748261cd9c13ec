package org.fengqiao.web.cases;

import java.util.List;
import org.fengqiao.model.casefile.Ask;
import org.fengqiao.web.shell.Option;

/**
 * How a field of an act is drawn: by its type, or as {@link #FIXED} where there is nothing to choose. {@code fields}
 * are the names of the contract that it answers, {@code most} the largest number it takes.
 */
public record Control(
        Ask ask,
        String type,
        String fields,
        List<Option> options,
        String unchosen,
        String hint,
        Integer most,
        boolean optional) {
    static final String FIXED = "FIXED";

    public String name() {
        return ask.field().contractName();
    }

    /** What a fixed field says; null where nothing can be chosen at all. */
    public Option only() {
        return options.isEmpty() ? null : options.get(0);
    }
}
