package org.fengqiao.simulator;

import org.fengqiao.model.competence.AgreeCompetence;
import org.fengqiao.model.competence.ContestCompetence;
import org.fengqiao.model.competence.DecideCompetence;
import org.fengqiao.model.competence.ElevateContest;
import org.fengqiao.model.office.Office;

/** Two departments dispute which of them is competent (条例 art. 24): they agree, or the county's centre decides. */
final class Contests {
    private static final int DISPUTED = 20;

    private Contests() {}

    static void maybe(Walk walk) {
        var holder = walk.holdingOffice();
        var other = walk.county()
                .offices()
                .of(walk.county().code() + (Remit.suffix(holder).equals("sfj") ? "-zrj" : "-sfj"));
        if (walk.dice().chance(DISPUTED)) {
            walk.days(0, 1).hold(new ContestCompetence(other.code(), walk.say("contest")));
            settled(walk, holder, other);
            Arrival.received(walk);
        }
    }

    private static void settled(Walk walk, Office holder, Office other) {
        switch (walk.dice().weighted(35, 25, 40)) {
            case 0 -> walk.days(1, 2).by(walk.at(other), new AgreeCompetence(null, walk.say("contest.taken")));
            case 1 -> walk.days(1, 2).hold(new AgreeCompetence(null, walk.say("contest.kept")));
            default -> {
                walk.days(1, 2).hold(new ElevateContest(walk.say("contest.elevated")));
                var competent = walk.dice().chance(60) ? holder : other;
                var judge = walk.at(walk.county().centre());
                var decided = new DecideCompetence(competent.code(), walk.say("contest.decided"), false, null);
                walk.days(1, 2).by(judge, decided);
            }
        }
    }
}
