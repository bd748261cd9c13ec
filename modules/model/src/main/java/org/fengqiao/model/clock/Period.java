package org.fengqiao.model.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.model.CasePart;
import org.fengqiao.model.Moment;
import org.fengqiao.model.office.Tier;
import org.fengqiao.time.ladder.Colour;
import org.fengqiao.time.ladder.Ladder;
import org.fengqiao.time.ladder.Rung;
import org.fengqiao.time.rule.Owner;
import org.fengqiao.time.rule.Term;

/** A period as it is stored for a case or a part, and the questions it answers; its verbs are {@link Clock}'s. */
@MappedSuperclass
@IdClass(CasePart.class)
public abstract class Period {
    @Id
    @Column(name = "case_id")
    long caseId;

    @Id
    int no;

    String county;
    String number;
    int episode;
    Integer part;
    String rule;
    int step;
    String pack;

    @Column(name = "pack_version")
    String packVersion;

    @Enumerated(EnumType.STRING)
    Owner owner;

    boolean citizen;
    boolean optional;
    boolean local;
    String office;

    @Enumerated(EnumType.STRING)
    Tier tier;

    String term;

    @Embedded
    Begin begin;

    @Embedded
    Due due;

    @Embedded
    Allowance allowance = Allowance.none();

    @Embedded
    End end;

    int round = 1;

    @Column(name = "next_rung")
    int nextRung;

    @Column(name = "next_at")
    Instant nextAt = Moment.NEVER;

    /** The request for more time that waits for a decision. */
    public Optional<Request> request() {
        return allowance().request();
    }

    final Allowance allowance() {
        return allowance == null ? Allowance.none() : allowance;
    }

    final Allowance allow() {
        allowance = allowance();
        return allowance;
    }

    /** Whether it was a right that nobody used in its time: then it is over, though nothing happened. */
    public boolean isForgoneAt(Instant moment) {
        return optional && isOpen() && !due.isProvisional() && !moment.isBefore(due.at());
    }

    /** On a provisional date nothing is called missed, nor is a right that an office left unused. */
    final boolean isNeverMissed() {
        return due.isProvisional() || optional;
    }

    public boolean isOpen() {
        return end == null || end.as() == null;
    }

    /** Whether an office here answers for it now: not a citizen's window, and not standing still. */
    public boolean presses() {
        return isOpen() && isOurs() && !optional && !isPaused();
    }

    /** Whether an office of the county owes it: neither the citizen nor an organ outside, which has no tier. */
    public final boolean isOurs() {
        return !citizen && tier != null;
    }

    public boolean isPaused() {
        return allowance().isPaused();
    }

    public long caseId() {
        return caseId;
    }

    public int no() {
        return no;
    }

    public String county() {
        return county;
    }

    public int episode() {
        return episode;
    }

    public Integer part() {
        return part;
    }

    public String rule() {
        return rule;
    }

    public int step() {
        return step;
    }

    public String pack() {
        return pack;
    }

    public String packVersion() {
        return packVersion;
    }

    /** A citizen's window, or a part that one of the people owes: no office answers for it, and no rung speaks of it. */
    public boolean isCitizens() {
        return citizen;
    }

    /** Something an office may do but need not. */
    public boolean isOptional() {
        return optional;
    }

    public String office() {
        return office;
    }

    /** Null where an organ outside the county owes it: then it is shown, and charged to nobody here. */
    public Tier tier() {
        return tier;
    }

    public Term term() {
        return Terms.read(term);
    }

    public Begin begin() {
        return begin;
    }

    public Due due() {
        return due;
    }

    /** What was asked, as it is stored; empty while nothing waits. */
    public Map<String, Object> asked() {
        return allowance().requestLine();
    }

    public List<Map<String, Object>> extensions() {
        return allowance().extensionLines();
    }

    public List<Map<String, Object>> pauses() {
        return allowance().pauseLines();
    }

    /** Whether it was not done in time: said of what the county's offices owe, and never on a provisional date. */
    public boolean isMissedAt(Instant moment) {
        if (!isOurs() || due.isProvisional()) {
            return false;
        }
        if (isOpen()) {
            return !optional && !isPaused() && !moment.isBefore(due.at());
        }
        return !end.at().isBefore(due.at());
    }

    /** When the rung of this clock comes; the sweep works out the same in SQL. */
    Instant timeOf(Rung rung) {
        return term().isByTheClock()
                ? rung.at(begin.counted(), due.at())
                : rung.at(begin.day(), due.warning(), due.day());
    }

    /** How pressing the matter is: by the highest rung whose time has come; empty before the first, and when over. */
    public Optional<Colour> colourAt(Instant moment, Ladder ladder) {
        if (!isOurs() || !isOpen()) {
            return Optional.empty();
        }
        return ladder.rungs(rule, tier.name()).stream()
                .filter(rung -> !(isNeverMissed() && Ladder.isMiss(rung)))
                .filter(rung -> !moment.isBefore(timeOf(rung)))
                .reduce((lower, higher) -> higher)
                .map(Rung::colour);
    }

    public Owner owner() {
        return owner;
    }

    public int round() {
        return round;
    }

    public int nextRung() {
        return nextRung;
    }

    public Instant nextAt() {
        return nextAt;
    }

    public End end() {
        return end;
    }
}
