package org.fengqiao.model.casefile;

import java.util.List;
import java.util.Map;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.OfficeKind;

/**
 * Who is competent is decided by the office above both, or, when it does not decide or there is none, by the joint
 * conference (条例 art. 24), whose minutes the county's centre keeps.
 */
public record DecideCompetence(String office, String reason, boolean conference, String minutes) implements Deed {
    static DecideCompetence read(Given given) {
        var decided = new DecideCompetence(
                given.text(Field.OFFICE),
                given.text(Field.REASON),
                given.yes(Field.CONFERENCE),
                given.text(Field.MINUTES));
        if (decided.conference && decided.minutes == null) {
            given.fault(Field.MINUTES, "required");
        }
        return decided;
    }

    @Override
    public Act act() {
        return Act.DECIDE_COMPETENCE;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        demandCompetence(file.contest(), occasion);
        var competent = occasion.offices().of(office);
        boolean handles = competent.isCentre() || competent.kind() == OfficeKind.DEPARTMENT;
        if (!handles || !competent.active() || !competent.county().equals(file.county())) {
            throw new Refusal(Why.NOT_CONTESTABLE, competent.name());
        }
        file.competent(competent, Act.DECIDE_COMPETENCE, occasion);
    }

    /** The office above decides as itself; whoever else decides does it for the conference, and shows the minutes. */
    private void demandCompetence(Contest contest, Occasion occasion) {
        var own = occasion.officer().office();
        boolean asSuperior = contest.judge().filter(own.code()::equals).isPresent();
        if (conference && !own.code().equals(own.county())) {
            throw new Refusal(Why.CONFERENCE_AT_COUNTY);
        }
        if (!conference && !asSuperior) {
            throw Refusal.of(List.of(new FieldFault(Field.CONFERENCE.contractName(), "conference")));
        }
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("office", office, "conference", conference);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason, "minutes", minutes);
    }
}
