package org.fengqiao.model.casefile;

import org.fengqiao.model.Labelled;
import org.fengqiao.model.Refusal;

/** Who an act belongs to, beside the power their office needs. {@link Who} has the core's; chapters bring others. */
public interface By extends Labelled {
    @Override
    default String labelKey() {
        return "By." + name();
    }

    /** Why the act is not this officer's; null when it is. */
    Refusal unless(CaseFile file, Act act, Occasion occasion);

    /** Whether doing such an act in an office to which the case was just sent means that it was received. */
    default boolean impliesReceipt() {
        return false;
    }

    /** Whether such an act works on the matter as its holder. */
    default boolean handles() {
        return false;
    }
}
