package org.fengqiao.model.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fengqiao.evidence.CanonicalJson;
import org.fengqiao.evidence.FlatJson;
import org.fengqiao.model.CasePart;
import org.fengqiao.model.Moment;
import org.fengqiao.model.office.Tier;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.deadline.Deadline;
import org.fengqiao.time.deadline.Deadlines;
import org.fengqiao.time.deadline.Extension;
import org.fengqiao.time.deadline.Pause;
import org.fengqiao.time.ladder.Colour;
import org.fengqiao.time.ladder.Ladder;
import org.fengqiao.time.ladder.Rung;
import org.fengqiao.time.rule.Ground;
import org.fengqiao.time.rule.Owner;
import org.fengqiao.time.rule.Rule;
import org.fengqiao.time.rule.Term;

/**
 * One period that the law or a county's rule gives, as it runs for one case or one of its assignments. Its day follows
 * from what is stored here and nothing else: rule and version, start, pauses and extensions. Whether it was missed is
 * never stored, but follows from the day it ended on.
 */
@Entity
@IdClass(CasePart.class)
public class Clock {
    @Id
    @Column(name = "case_id")
    private long caseId;

    @Id
    private int no;

    private String county;
    private String number;
    private int episode;
    private Integer assignment;
    private String rule;
    private int step;
    private String pack;

    @Column(name = "pack_version")
    private String packVersion;

    @Enumerated(EnumType.STRING)
    private Owner owner;

    private boolean citizen;
    private boolean optional;
    private String office;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    private String term;

    @Embedded
    private Begin begin;

    @Embedded
    private Due due;

    private String extensions;
    private String asked;
    private String pauses;

    @Column(name = "paused_on")
    private LocalDate pausedOn;

    @Embedded
    private End end;

    private int round = 1;

    @Column(name = "next_rung")
    private int nextRung;

    @Column(name = "next_at")
    private Instant nextAt = Moment.NEVER;

    protected Clock() {}

    /** A clock that starts for a case, or for one of its parts; {@code rule} has its period and, for a step, its end. */
    public Clock(Running where, Rule rule, int step, Begin begin, LegalTime legal) {
        this.caseId = where.part().caseId();
        this.no = where.part().no();
        this.county = where.county();
        this.number = where.number();
        this.episode = where.episode();
        this.assignment = where.assignment();
        this.rule = rule.code();
        this.step = step;
        this.pack = rule.origin().pack();
        this.packVersion = rule.origin().version();
        this.owner = rule.owner();
        this.citizen = rule.isCitizenWindow();
        this.optional = rule.isOptional();
        this.office = where.office();
        this.tier = where.tier();
        this.term = Terms.write(rule.term().orElseThrow());
        this.begin = begin;
        this.due = new Due(Deadlines.of(rule, begin.day(), legal.calendar(county)));
        arm(legal.ladder());
    }

    /** It ends, owed by this office at this tier; from now on nothing moves it. */
    public void end(End with, String owedBy, Tier at) {
        end = optional && with.as() == Ending.LAPSED ? with.notAfter(due.day()) : with;
        office = owedBy;
        tier = at;
        asked = null;
        nextAt = Moment.NEVER;
    }

    /** Somebody asks the head for more time; nothing moves until the head decides. */
    public void ask(int days, long by, LocalDate on, String reason) {
        var request = new TreeMap<String, Object>(Map.of("days", days, "by", by, "on", on.toString()));
        request.put("reason", reason);
        asked = CanonicalJson.of(request);
    }

    public Map<String, Object> asked() {
        return asked == null ? Map.of() : FlatJson.read(asked);
    }

    public void refuse() {
        asked = null;
    }

    /** More time is granted: the day is worked out anew, and the ladder begins again for it. */
    public void extend(int days, LocalDate on, long by, LegalTime legal) {
        var granted = new TreeMap<>(asked());
        granted.put("askedBy", granted.remove("by"));
        granted.put("askedOn", granted.remove("on"));
        granted.put("days", days);
        granted.put("approvedOn", on.toString());
        granted.put("approvedBy", by);
        extensions = Lines.with(extensions, granted);
        asked = null;
        moved(legal, on);
    }

    /** What the day would be with so much more time; refuses what the rule does not give. */
    public LocalDate ifExtended(int days, LocalDate on, LegalTime legal) {
        var all = new ArrayList<>(Lines.extensions(extensions));
        all.add(new Extension(days, on));
        var own = Versions.of(this, legal);
        return Deadlines.of(own, begin.day(), Lines.pauses(pauses, on), all, legal.calendar(county))
                .due();
    }

    public void pause(LocalDate from, Ground ground) {
        pausedOn = from;
        pauses = Lines.with(pauses, new TreeMap<>(Map.of("from", from.toString(), "ground", ground.name())));
        nextAt = Moment.NEVER;
    }

    public void resume(LocalDate on, LegalTime legal) {
        pausedOn = null;
        pauses = Lines.ended(pauses, on);
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
        boolean moved = !before.day().equals(due.day());
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
                own, begin.day(), Lines.pauses(pauses, today), Lines.extensions(extensions), legal.calendar(county)));
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
        if (citizen || pausedOn != null || end != null && end.as() != null) {
            return;
        }
        var rungs = ladder.rungs(rule, tier.name());
        if (nextRung < rungs.size()) {
            var next = rungs.get(nextRung);
            boolean never = isNeverMissed() && Ladder.isMiss(next);
            nextAt = never ? Moment.NEVER : next.at(begin.day(), due.warning(), due.day());
        }
    }

    /** Whether it was a right that nobody used in its time: then it is over, though nothing happened. */
    public boolean isForgoneAt(Instant moment) {
        return optional && isOpen() && !due.isProvisional() && !moment.isBefore(due.at());
    }

    /** On a provisional date nothing is called missed, nor is a right that an office left unused. */
    private boolean isNeverMissed() {
        return due.isProvisional() || optional;
    }

    public boolean isOpen() {
        return end == null || end.as() == null;
    }

    /** Whether an office answers for it now: not a citizen's window, and not standing still. */
    public boolean presses() {
        return isOpen() && !citizen && !optional && pausedOn == null;
    }

    public boolean isPaused() {
        return pausedOn != null;
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

    public Integer assignment() {
        return assignment;
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

    public End end() {
        return end;
    }

    public List<Map<String, Object>> extensions() {
        return Lines.of(extensions);
    }

    public List<Map<String, Object>> pauses() {
        return Lines.of(pauses);
    }

    List<Pause> pausesUpTo(LocalDate today) {
        return Lines.pauses(pauses, today);
    }

    /** Whether it was not done in time: never said of a citizen's window, nor on a provisional date. */
    public boolean isMissedAt(Instant moment) {
        if (citizen || due.isProvisional()) {
            return false;
        }
        if (isOpen()) {
            return !optional && pausedOn == null && !moment.isBefore(due.at());
        }
        return end.day().isAfter(due.day());
    }

    /** How pressing the matter is: by the highest rung whose time has come; empty before the first, and when over. */
    public Optional<Colour> colourAt(Instant moment, Ladder ladder) {
        if (citizen || !isOpen()) {
            return Optional.empty();
        }
        return ladder.rungs(rule, tier.name()).stream()
                .filter(rung -> !(isNeverMissed() && Ladder.isMiss(rung)))
                .filter(rung -> !moment.isBefore(rung.at(begin.day(), due.warning(), due.day())))
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
}
