package org.fengqiao.api.answer;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.model.office.Tier;
import org.fengqiao.reports.responsibility.Held;
import org.fengqiao.reports.responsibility.OfficePart;
import org.fengqiao.reports.responsibility.PersonPart;
import org.fengqiao.reports.responsibility.Responsibility;

/** Who held what how long, per office and per person. */
public record ResponsibilityAnswer(
        String office, LocalDate from, LocalDate to, Instant asOf, String definition, List<OfOffice> offices) {

    /** What one office held. */
    public record OfOffice(String office, String name, Tier tier, InHand held, List<OfPerson> persons) {
        static OfOffice of(OfficePart part) {
            return ByName.of(part)
                    .with("held", InHand.of(part.held()))
                    .with("persons", part.persons().stream().map(OfPerson::of).toList())
                    .as(OfOffice.class);
        }
    }

    /** What one person held of it; a person of null is the time until somebody received the case. */
    public record OfPerson(@Nullable Long personId, @Nullable String person, InHand held) {
        static OfPerson of(PersonPart part) {
            return new OfPerson(part.id(), part.name(), InHand.of(part.held()));
        }
    }

    /** Cases, seconds, what others were waited for, and clocks due in the period: the law's, and a county's targets. */
    public record InHand(
            long cases,
            long seconds,
            long waitedForOffices,
            long waitedForCitizens,
            long waitedForHearings,
            long awaited,
            long met,
            long missed,
            long atRisk,
            long targetsMet,
            long targetsMissed,
            long targetsAtRisk) {
        static InHand of(Held held) {
            return ByName.of(held)
                    .with("waitedForOffices", held.forOffices())
                    .with("waitedForCitizens", held.forCitizens())
                    .with("waitedForHearings", held.forHearing())
                    .as(InHand.class);
        }
    }

    public static ResponsibilityAnswer of(Responsibility found) {
        var period = found.scope().period();
        return new ResponsibilityAnswer(
                found.scope().office(),
                period.from(),
                period.to(),
                found.asOf().at(),
                found.definition(),
                found.offices().stream().map(OfOffice::of).toList());
    }
}
