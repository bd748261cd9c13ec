package org.fengqiao.model.petition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Owing;
import org.fengqiao.model.casefile.PartKind;
import org.fengqiao.model.casefile.Task;
import org.fengqiao.model.office.Office;
import org.fengqiao.time.rule.Happening;
import org.fengqiao.time.rule.Term;

/**
 * What an answer grants has to be carried out (条例 art. 32 ¶2): whoever gives it owes that from the same moment, in hand
 * and with a day. It is listed until it is reported done, and holds no closing up.
 */
record Execution(LocalDate by, String words) {
    void owedIn(Change change) {
        var occasion = change.occasion();
        var office = occasion.offices().of(change.file().hold().office());
        var term = term(change, office);
        var owing = new Owing(office, occasion.person(), null);
        var part = change.parts().open(new Task(PartKind.EXECUTION, words, until()), owing);
        change.parts().receive(part);
        change.clocks().hear(Happening.EXECUTION_OWED, part, term);
    }

    /** The day that the answer names; without one, the county's usual time. */
    private Term term(Change change, Office office) {
        var term = by == null
                ? change.parts().usualTerm(Happening.EXECUTION_OWED, office)
                : Term.calendarDays(Math.toIntExact(ChronoUnit.DAYS.between(change.today(), by)));
        if (term == null) {
            throw Refusal.of(List.of(new FieldFault(PetitionFields.EXECUTE_BY.contractName(), "required")));
        }
        return term;
    }

    private java.time.Instant until() {
        return by == null ? null : Moment.on(by.plusDays(1)).at();
    }
}
