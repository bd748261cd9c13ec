package org.fengqiao.model.intake;

import org.fengqiao.model.casefile.Given;

/** One demand that is to go its own way: what is asked, in full where more is said, and of which category. */
public record Demand(String summary, String text, String category) {
    static Demand read(Given row) {
        return new Demand(
                row.text(IntakeFields.DEMAND),
                row.text(IntakeFields.DEMAND_TEXT),
                row.text(IntakeFields.DEMAND_CATEGORY));
    }
}
