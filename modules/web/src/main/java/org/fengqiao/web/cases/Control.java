package org.fengqiao.web.cases;

import java.util.List;
import org.fengqiao.model.casefile.Ask;
import org.fengqiao.web.shell.Option;

/**
 * How a field of an act is drawn: by its type, or as {@link #FIXED} where there is nothing to choose. {@code fields}
 * are the names of the contract that it answers, {@code most} the largest number it takes, {@code prefix} the row it
 * stands in, {@code rows} its own rows where it is answered in rows.
 */
public record Control(
        Ask ask,
        String type,
        String fields,
        List<Option> options,
        String unchosen,
        String hint,
        Integer most,
        boolean optional,
        String prefix,
        List<Row> rows) {
    /** One row of a group; all but the first are folded up until something stands in them. */
    public record Row(int no, boolean folded, boolean open, List<Control> controls) {}

    static final String FIXED = "FIXED";

    public String name() {
        return prefix + ask.field().contractName();
    }

    /** What a fixed field says; null where nothing can be chosen at all. */
    public Option only() {
        return options.isEmpty() ? null : options.get(0);
    }
}
