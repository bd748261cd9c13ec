package org.fengqiao.model.intake;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.model.casefile.Given;

/** One demand that is to go its own way: what is asked, in full where more is said, and of which category. */
public record Demand(String summary, String text, String category) {
    /** Those that were given, each by its place; one without words in the midst of others is a broken field. */
    static List<Demand> read(Given given) {
        var demands = new ArrayList<Demand>();
        for (var fields : IntakeFields.DEMANDS) {
            var demand = new Demand(given.text(fields.get(0)), given.text(fields.get(1)), given.text(fields.get(2)));
            if (demand.summary != null) {
                demands.add(demand);
            } else if (demand.text != null || demand.category != null) {
                given.fault(fields.get(0), "required");
            }
        }
        return List.copyOf(demands);
    }
}
