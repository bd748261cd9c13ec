package org.fengqiao.model.clock;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fengqiao.model.Moment;
import org.fengqiao.model.office.Tier;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.deadline.Deadline;
import org.fengqiao.time.deadline.Deadlines;
import org.fengqiao.time.deadline.Extension;
import org.fengqiao.time.ladder.Ladder;
import org.fengqiao.time.rule.Ground;
import org.fengqiao.time.rule.Rule;

/**
 * One period that the law or a county's rule gives, as it runs for one case or one of its parts. Its day follows
 * from what is stored here and nothing else: rule and version, start, pauses and extensions. Whether it was missed is
 * never stored, but follows from the instant it ended at.
 */
@Entity
public class Clock extends Period {
    /** Who still owes it while an office that it does not bind has the matter; null where the holder does. */
    private String charged;

    protected Clock() {}

    /** A clock that starts for a case, or for one of its parts; {@code rule} has its period and, for a step, its end. */
    public Clock(Running where, Rule rule, int step, Begin begin, LegalTime legal) {
        this.caseId = where.key().caseId();
        this.no = where.key().no();
        this.county = where.county();
        this.number = where.number();
        this.episode = where.episode();
        this.part = where.part();
        this.rule = rule.code();
        this.step = step;
        this.pack = rule.origin().pack();
        this.packVersion = rule.origin().version();
        this.owner = rule.owner();
        this.citizen = rule.isCitizenWindow() || where.people();
        this.optional = rule.isOptional();
        this.local = rule.origin().local();
        this.office = where.office();
        this.tier = where.tier();
        this.term = Terms.write(rule.term().orElseThrow());
        this.begin = begin;
        this.due = new Due(Deadlines.of(rule, begin.counted(), List.of(), List.of(), legal.calendar(county)));
        arm(legal.ladder());
    }

    /** Whether the county has set it itself: a target, which stands beside the periods of the law and never among them. */
    public boolean isLocal() {
        return local;
    }

    /** It ends, owed by this office at this tier, or by the organ outside as before; nothing moves it any more. */
    public void end(End with, String owedBy, Tier at) {
        end = optional && with.as() == Ending.LAPSED ? with.notAfter(due) : with;
        if (tier != null) {
            office = owedBy;
            tier = at;
        }
        charged = null;
        refuse();
        nextAt = Moment.NEVER;
    }

    /** The matter has gone to an office that does not owe it: it stays with that one. */
    public void staysWith(String owedBy) {
        charged = owedBy;
    }

    /** Who owes it though another office has the matter; null where that one does, and for an ended one. */
    public String charged() {
        return charged;
    }

    /** It was ended by a mistake: it runs again as it did, owed by who holds the case now. */
    public void revive(String owedBy, Tier at, LegalTime legal) {
        end = null;
        office = owedBy;
        tier = at;
        arm(legal.ladder());
    }

    /** Somebody asks the head for more time; nothing moves until the head decides. */
    public void ask(Request request) {
        allow().ask(request);
    }

    /** The request, if there is one, is answered otherwise than by more time. */
    public void refuse() {
        if (request().isPresent()) {
            allow().forgetRequest();
        }
    }

    /** More time is granted: the day is worked out anew, and the ladder begins again for it. */
    public void extend(int days, LocalDate on, long by, LegalTime legal) {
        allow().grant(days, on, by);
        moved(legal, on);
    }

    /** What the day would be with so much more time; refuses what the rule does not give. */
    public LocalDate ifExtended(int days, LocalDate on, LegalTime legal) {
        var more = allowance().extensionsAnd(new Extension(days, on));
        var own = Versions.of(this, legal);
        return Deadlines.of(own, begin.counted(), allowance().pausesUpTo(on), more, legal.calendar(county))
                .due();
    }

    public void pause(LocalDate from, Ground ground) {
        allow().pause(from, ground);
        nextAt = Moment.NEVER;
    }

    public void resume(LocalDate on, LegalTime legal) {
        allow().resume(on);
        moved(legal, on);
    }

    /** Works the day out anew under another version of its rule, or after a calendar came; tells whether any changed. */
    public boolean reproject(Rule version, LocalDate today, LegalTime legal) {
        var before = due;
        boolean another = !version.origin().version().equals(packVersion);
        pack = version.origin().pack();
        packVersion = version.origin().version();
        term = Terms.write(
                Versions.ofStep(version, step, Terms.read(term)).term().orElseThrow());
        due = worked(version, today, legal);
        boolean moved = !before.at().equals(due.at());
        if (moved) {
            round++;
            nextRung = 0;
        }
        arm(legal.ladder());
        return moved || another;
    }

    private void moved(LegalTime legal, LocalDate today) {
        due = worked(Versions.whole(this, legal), today, legal);
        round++;
        nextRung = 0;
        arm(legal.ladder());
    }

    private Due worked(Rule version, LocalDate today, LegalTime legal) {
        var own = Versions.ofStep(version, step, Terms.read(term));
        return new Due(Deadlines.of(
                own, begin.counted(), allowance().pausesUpTo(today), allowance().extensions(), legal.calendar(county)));
    }

    /**
     * Whether the stored day and the sentences stored with it come out the same when they are worked out again; sentences
     * that are only worded otherwise do not count.
     */
    public boolean isTheSameAgain(List<String> sentences, LocalDate today, LegalTime legal) {
        var again = worked(Versions.whole(this, legal), today, legal);
        return again.isSameDayAs(due)
                && again.worked()
                        .filter(proof -> Deadline.proveTheSame(proof.lines(), sentences))
                        .isPresent();
    }

    /** The period as the log tells it. */
    public Map<String, String> row() {
        return PeriodCells.of(this, charged);
    }

    /** A rung has fired; the next one waits. */
    public void fired(int pos, Ladder ladder) {
        nextRung = pos + 1;
        arm(ladder);
    }

    /** Climbs past every rung whose time has come. */
    public void pass(Instant arrival, Ladder ladder) {
        while (!nextAt.isAfter(arrival)) {
            fired(nextRung, ladder);
        }
    }

    private void arm(Ladder ladder) {
        nextAt = Moment.NEVER;
        if (!isOurs() || isPaused() || end != null && end.as() != null) {
            return;
        }
        var rungs = ladder.rungs(rule, tier.name());
        if (nextRung < rungs.size()) {
            var next = rungs.get(nextRung);
            boolean never = isNeverMissed() && Ladder.isMiss(next);
            nextAt = never ? Moment.NEVER : timeOf(next);
        }
    }
}
