package org.fengqiao.simulator;

import org.fengqiao.model.competence.AgreeCompetence;
import org.fengqiao.model.competence.ContestCompetence;
import org.fengqiao.model.competence.DecideCompetence;
import org.fengqiao.model.competence.ElevateContest;
import org.fengqiao.model.office.Office;

/** Two departments dispute which of them is competent (条例 art. 24): they agree, or whoever stands over both decides. */
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
                decided(walk, holder, other, walk.dice().chance(60) ? holder : other);
            }
        }
    }

    private static void decided(Walk walk, Office holder, Office other, Office competent) {
        var county = walk.county();
        var above = county.offices().commonSuperior(holder, other);
        boolean outside = above.filter(Office::isExternal).isPresent();
        var desk = above.isEmpty()
                ? county.centre()
                : outside ? county.offices().petitionOfficeOf(county.code()).orElseThrow() : above.get();
        var minutes = above.isEmpty() || outside ? walk.say("contest.minutes") : null;
        var judge = walk.at(desk);
        walk.days(1, 2)
                .by(
                        judge,
                        new DecideCompetence(competent.code(), walk.say("contest.decided"), above.isEmpty(), minutes));
    }
}
