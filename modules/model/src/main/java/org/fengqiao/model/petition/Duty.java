package org.fengqiao.model.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Happened;
import org.fengqiao.model.casefile.Owing;
import org.fengqiao.model.casefile.Part;
import org.fengqiao.model.casefile.PartKind;
import org.fengqiao.model.casefile.Task;
import org.fengqiao.model.casefile.Who;
import org.fengqiao.model.office.Office;
import org.fengqiao.time.rule.Happening;
import org.fengqiao.time.rule.Term;

/**
 * What an organ is asked to do by its own law (条例 art. 31 (5)): it has that law's time from the day on which it was
 * asked, two months where the law names none (行政诉讼法 art. 47), and does it or answers.
 */
record Duty(LocalDate receivedOn, LocalDate by, String law) {
    static Duty read(Given given) {
        return new Duty(
                given.date(PetitionFields.RECEIVED_ON),
                given.date(PetitionFields.DUTY_BY),
                given.text(PetitionFields.DUTY_LAW));
    }

    static Optional<Part> openIn(CaseFile file) {
        return file.openParts().stream()
                .filter(part -> part.kind() == PartKind.DUTY)
                .findFirst();
    }

    boolean isNothing() {
        return receivedOn == null && by == null && law == null;
    }

    /** Whoever holds the matter owes it from now on, in hand and with a day. */
    void owedIn(Change change, String words) {
        var occasion = change.occasion();
        var office = occasion.offices().of(change.file().hold().office());
        var asked = askedOn(change);
        var term = term(asked, office, change);
        var part = change.parts().open(new Task(PartKind.DUTY, words, until()), Owing.by(office, occasion.person()));
        change.parts().receive(part);
        change.history().adds("receivedOn", asked);
        change.clocks().hear(new Happened(Happening.DUTY_OWED, asked, part.no(), term, Happened.For.ALL));
    }

    private Term term(LocalDate asked, Office office, Change change) {
        return by == null
                ? change.parts().usualTerm(Happening.DUTY_OWED, office)
                : Term.calendarDays(Math.toIntExact(ChronoUnit.DAYS.between(asked, by)));
    }

    private LocalDate askedOn(Change change) {
        return receivedOn == null ? registeredOn(change) : receivedOn;
    }

    private static LocalDate registeredOn(Change change) {
        return new Moment(change.file().origin().registeredAt()).today();
    }

    /** Nobody but an organ can promise what its law tells it to do, and its days are in order. */
    void refuseBroken(Change change) {
        var refusal = Who.unsigned(change.file(), change.occasion());
        if (refusal != null) {
            throw refusal;
        }
        var asked = askedOn(change);
        var faults = new ArrayList<FieldFault>();
        if (asked.isAfter(change.today())) {
            faults.add(new FieldFault(PetitionFields.RECEIVED_ON.contractName(), "not-yet"));
        } else if (asked.isBefore(registeredOn(change))) {
            faults.add(new FieldFault(
                    PetitionFields.RECEIVED_ON.contractName(), "before-registered", registeredOn(change)));
        }
        if (by != null && !by.isAfter(asked)) {
            faults.add(new FieldFault(PetitionFields.DUTY_BY.contractName(), "after-asked", asked));
        }
        if ((by == null) != (law == null)) {
            var missing = by == null ? PetitionFields.DUTY_BY : PetitionFields.DUTY_LAW;
            faults.add(new FieldFault(missing.contractName(), "day-and-law"));
        }
        if (by == null && term(asked, change.occasion().officer().office(), change) == null) {
            faults.add(new FieldFault(PetitionFields.DUTY_BY.contractName(), "required"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.of(List.copyOf(faults));
        }
    }

    private Instant until() {
        return by == null ? null : Moment.on(by.plusDays(1)).at();
    }
}
