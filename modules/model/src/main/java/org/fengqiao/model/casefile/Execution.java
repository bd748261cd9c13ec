package org.fengqiao.model.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.office.Office;
import org.fengqiao.time.rule.Happening;
import org.fengqiao.time.rule.Term;

/**
 * What an answer grants has to be carried out (条例 art. 32 ¶2): whoever answered first owes that from the same moment and
 * with a day, whoever has decided it. It is listed until it is reported done, or a review overturns the answer, and
 * holds no closing up.
 */
public record Execution(LocalDate by, String words) {
    /** Only what is granted is carried out, and after today. */
    public List<FieldFault> faults(AnswerResult result, LocalDate today) {
        if (by == null) {
            return List.of();
        }
        if (result == null || !result.promises()) {
            return List.of(new FieldFault(Field.EXECUTE_BY.contractName(), "no-execution"));
        }
        return by.isAfter(today) ? List.of() : List.of(new FieldFault(Field.EXECUTE_BY.contractName(), "past"));
    }

    /** The answer came to that: what it takes away is not owed any more, and what it grants is. */
    public void follow(AnswerResult result, Act decided, Change change) {
        if (result == null) {
            return;
        }
        if (result.overturns()) {
            end(change);
        }
        if (result.promises()) {
            begin(decided, change);
        }
    }

    /** An older round's answer is another one, and what it grants stands. */
    private static void end(Change change) {
        var file = change.file();
        var ended = change.parts().overturn(file.episode() - (file.episodeKind().isLast() ? 2 : 1));
        if (!ended.isEmpty()) {
            var said = ended.stream().map(part -> Integer.toString(part.no())).collect(Collectors.joining(" "));
            change.history().adds("executionEnded", said);
        }
    }

    private void begin(Act decided, Change change) {
        var occasion = change.occasion();
        var office = occasion.offices().of(whose(change.file()));
        var term = term(change, office);
        boolean own = change.file().isHeldBy(office);
        var owing = own ? Owing.by(office, occasion.person()) : Owing.by(office);
        var part = change.parts().open(new Task(PartKind.EXECUTION, words, until()), owing);
        if (own) {
            change.parts().receive(part);
        } else {
            change.history().tell(decided, office.code());
        }
        change.clocks().hear(Happening.EXECUTION_OWED, part, term);
    }

    private static String whose(CaseFile file) {
        return Chapters.all().stream()
                .flatMap(chapter -> chapter.carriesOut(file).stream())
                .findFirst()
                .orElse(file.hold().office());
    }

    /** The day that the answer names; without one, the county's usual time. */
    private Term term(Change change, Office office) {
        var term = by == null
                ? change.parts().usualTerm(Happening.EXECUTION_OWED, office)
                : Term.calendarDays(Math.toIntExact(ChronoUnit.DAYS.between(change.today(), by)));
        if (term == null) {
            throw Refusal.of(List.of(new FieldFault(Field.EXECUTE_BY.contractName(), "required")));
        }
        return term;
    }

    private Instant until() {
        return by == null ? null : Moment.on(by.plusDays(1)).at();
    }
}
