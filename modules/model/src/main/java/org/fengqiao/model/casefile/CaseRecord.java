package org.fengqiao.model.casefile;

import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.model.Moment;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.custody.Hold;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Officer;

/** What a case file is made of, and the questions it answers. How it changes is {@link CaseFile}'s. */
@MappedSuperclass
public abstract class CaseRecord {
    @Id
    Long id;

    String county;
    String number;
    int version;

    @Embedded
    History history = History.empty();

    @Embedded
    Filing filing;

    @Embedded
    Keeping keeping;

    @Embedded
    Round round;

    @Embedded
    Parts parts = Parts.none();

    @Embedded
    Clocks clocks = Clocks.none();

    /** The names of the chapters that keep a state of their own about this case, between commas. */
    String chapters = ",";

    @Transient
    Function<Class<? extends ChapterState>, ChapterState> stored = type -> null;

    @Transient
    Map<Class<?>, ChapterState> states = new HashMap<>();

    @Transient
    List<Errand> errands = new ArrayList<>();

    History history() {
        return history;
    }

    Filing filing() {
        return filing;
    }

    Keeping keeping() {
        return keeping;
    }

    Round round() {
        return round;
    }

    Parts parts() {
        return parts;
    }

    Clocks clocks() {
        return clocks;
    }

    public boolean isHeldBy(Office office) {
        return hold().office().equals(office.code());
    }

    public boolean isConflicted(Officer officer) {
        return keeping.involved().isConflicted(officer.id());
    }

    public boolean wasHandledBy(long person) {
        return keeping.involved().wasHandledBy(person);
    }

    public String handlers() {
        return keeping.involved().handlers();
    }

    public boolean isAccepted() {
        return round.isAccepted();
    }

    /** The day on which the matter was first accepted (受理之日); empty when it was not. */
    public Optional<LocalDate> acceptedOn() {
        return Optional.ofNullable(round.acceptedAt()).map(at -> new Moment(at).today());
    }

    public int headcount() {
        return filing.headcount();
    }

    public boolean isUrgent() {
        return filing.isUrgent();
    }

    /** Who sent the matter to its holder and how; empty when it was not sent, or is over. */
    public Optional<Sending> sending() {
        return Optional.ofNullable(keeping.sending());
    }

    /** Whether the holder has it from above or from the side, and has done nothing yet. */
    public boolean wasSentFromAbove() {
        boolean untouched = stage() == Stage.TRANSFERRED || stage() == Stage.RECEIVED;
        return untouched && sending().filter(Sending::mayBeObjectedTo).isPresent();
    }

    /** Whether the office sent the whole matter, and its holder objects. */
    public boolean isObjectedTowards(Office office) {
        return keeping.sending() != null && keeping.sending().hasObjectionFor(office);
    }

    public Track track() {
        return filing.track();
    }

    public EpisodeKind episodeKind() {
        return round.kind();
    }

    public LocalDate episodeOpenedOn() {
        return new Moment(round.openedAt()).today();
    }

    /** The day on which the answer of this round was issued; empty while it has none. */
    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(round.answeredAt()).map(at -> new Moment(at).today());
    }

    /** Whether the round has ended in an answer that the citizen has in hand. */
    public boolean hasReply() {
        return round.hasReply();
    }

    /** After re-examination the matter is final, for the same facts and reasons (条例 art. 36 ¶3). */
    public boolean isFinal() {
        return round.isFinal();
    }

    public List<Part> openParts() {
        return parts.open();
    }

    public List<Clock> openClocks() {
        return List.copyOf(clocks.open());
    }

    public Long id() {
        return id;
    }

    public String county() {
        return county;
    }

    public String number() {
        return number;
    }

    public int version() {
        return version;
    }

    public Stage stage() {
        return round.stage();
    }

    public int episode() {
        return round.episode();
    }

    public Hold hold() {
        return keeping.hold();
    }

    public Long responsible() {
        return keeping.responsible();
    }

    public Purpose purpose() {
        return filing.purpose();
    }

    /** Whether somebody has said that it concerns litigation rights (条例 art. 23 ¶4). */
    public boolean isOfLitigationRights() {
        return filing.isOfLitigationRights();
    }

    /** The file that leads this one, where it was merged into another. */
    public Optional<Long> lead() {
        return Optional.ofNullable(filing.leadCase());
    }

    public Instant due() {
        return clocks.due();
    }

    public Origin origin() {
        return filing.origin();
    }

    public Optional<Settlement> settlement() {
        return Optional.ofNullable(round.settlement());
    }

    public RatingLevel rating() {
        return round.rating();
    }

    public boolean isImported() {
        return filing.isImported();
    }

    public int countOfOpenParts() {
        return parts.openOnes();
    }

    public int lastSeq() {
        return history.seq();
    }

    public String lastHash() {
        return history.hash();
    }

    public Moment lastMoment() {
        return new Moment(history.at());
    }
}
