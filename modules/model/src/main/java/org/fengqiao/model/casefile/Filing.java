package org.fengqiao.model.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Map;
import org.fengqiao.model.LogCells;
import org.fengqiao.model.Moment;
import org.fengqiao.model.office.Office;
import org.fengqiao.time.rule.Happening;
import org.fengqiao.time.rule.Rule;
import org.fengqiao.time.rule.Waiver;

/** What a matter is and where it came from; and the three ways in which a file is opened. */
@Embeddable
public class Filing {
    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String category;

    @Column(name = "petition_class")
    private String petitionClass;

    @Embedded
    private Origin origin;

    private int headcount;
    private int parties;

    @Column(name = "urgent_at")
    private Instant urgentAt;

    @Column(name = "lead_case")
    private Long leadCase;

    @Enumerated(EnumType.STRING)
    private Track track = Track.ORDINARY;

    private boolean imported;
    private boolean unclear;

    @Column(name = "was_appeal")
    private boolean wasAppeal;

    @Column(name = "litigation_rights")
    private boolean litigationRights;

    /** The village that is itself complained of, which neither holds nor sees the matter; null for none. */
    @Column(name = "complained_of")
    private String complainedOf;

    protected Filing() {}

    Filing(Registration told, Office holder, Occasion occasion) {
        this.purpose = told.purpose();
        this.category = told.category();
        this.petitionClass = told.petitionClass();
        this.origin = new Origin(told, holder, occasion);
        this.headcount = told.headcount();
        this.parties = told.people().size();
        this.unclear = told.isUnclear();
        this.complainedOf = told.complainedOf();
        Complained.refuse(this, holder.code(), occasion.offices());
    }

    /** Registered by an officer of the office that now holds it. */
    public static CaseFile registered(long id, Registration told, Occasion occasion) {
        return CaseFile.opened(id, told, occasion.officer().office(), Happened.For.ALL, change -> {}, occasion);
    }

    /** Filed by a citizen: it waits to be received by the centre of its place. */
    public static CaseFile filed(long id, Registration told, Office centre, Occasion occasion) {
        return CaseFile.opened(id, told, centre, Happened.For.ALL, change -> arrives(change, centre), occasion);
    }

    private static void arrives(Change change, Office centre) {
        change.round().reach(Stage.TRANSFERRED);
        change.history().tell(Acts.the(Trait.ENTRY), centre.code());
    }

    /**
     * Taken over from a ledger: custody until somebody receives it is charged to nobody in particular (ground
     * imported). Of a matter that is over, only those clocks run whose fulfilment a ledger records: the others were
     * neither met nor missed, for the ledger does not say. The rungs that lie before its arrival here are never sent.
     */
    public static CaseFile imported(
            long id, Registration told, Office holder, boolean over, Moment arrival, Occasion occasion) {
        var whom = over ? Happened.For.RECORDED : Happened.For.ALL;
        var file =
                CaseFile.opened(id, told, holder, whom, change -> isTakenOver(change, holder, over, arrival), occasion);
        file.keeping().forgetHandlers();
        file.history().forget(Handler.class);
        return file;
    }

    private static void isTakenOver(Change change, Office holder, boolean over, Moment arrival) {
        change.filing().imported = true;
        change.round().reach(Stage.TRANSFERRED);
        change.keeping().importedBy(holder, change.file().round().openedAt());
        if (!over) {
            change.clocks().pass(arrival);
        }
    }

    /** Closes an imported file at the ledger's own date, with what the ledger says it ended as. */
    public static void closeAsImported(
            CaseFile file, Stage endedAs, Outcome outcome, RatingLevel told, Moment arrival, Occasion atTheTime) {
        var change = new Change(file, atTheTime);
        if (endedAs == Stage.SETTLED) {
            change.round().settle(outcome);
            change.clocks().hear(Happening.SETTLED);
        } else {
            file.clocks().endOn(atTheTime.now().today());
        }
        change.round().rate(told);
        change.round().close(endedAs);
        change.clocks().pass(arrival);
        file.write(Acts.the(Trait.ENDING).deed(Given.nothing()), change);
        file.keeping().forgetHandlers();
        file.history().forget(Handler.class);
    }

    /** Says anew what kind of matter this is; null leaves a thing as it was. */
    void classify(Purpose newPurpose, String newCategory, String newPetitionClass, Boolean ofLitigationRights) {
        purpose = newPurpose == null ? purpose : newPurpose;
        category = newCategory == null ? category : newCategory;
        petitionClass = newPetitionClass == null ? petitionClass : newPetitionClass;
        litigationRights = ofLitigationRights == null ? litigationRights : ofLitigationRights;
    }

    void leavesAppeals() {
        wasAppeal = true;
    }

    boolean wasAppeal() {
        return wasAppeal;
    }

    /** Says that a village is itself complained of; null for none. */
    public void complainsOf(String village) {
        complainedOf = village;
    }

    String complainedOf() {
        return complainedOf;
    }

    boolean isAgainst(String office) {
        return office.equals(complainedOf);
    }

    /** A demand that was split off, held by who holds the whole; it came as the whole came. */
    public static CaseFile split(long id, Registration told, CaseFile whole, Occasion occasion) {
        return CaseFile.splitOff(id, told, whole, occasion);
    }

    void cameAs(Origin first) {
        origin = first.copy();
    }

    /** No other file leads it any more. */
    public void standsAlone() {
        leadCase = null;
    }

    /** It belongs to another file, which leads. */
    public void ledBy(long lead) {
        leadCase = lead;
    }

    public void urgentSince(Instant at) {
        urgentAt = at;
    }

    public void goesOn(Track other) {
        track = other;
    }

    /** What it is, as the log tells it. */
    Map<String, String> row() {
        return LogCells.of(
                "purpose",
                purpose,
                "category",
                category,
                "class",
                petitionClass,
                "urgent",
                urgentAt,
                "lead",
                leadCase,
                "track",
                track == Track.ORDINARY ? null : track,
                "imported",
                imported,
                "unclear",
                unclear,
                "litigation",
                litigationRights,
                "complained",
                complainedOf);
    }

    Purpose purpose() {
        return purpose;
    }

    Long leadCase() {
        return leadCase;
    }

    Origin origin() {
        return origin;
    }

    Track track() {
        return track;
    }

    int headcount() {
        return headcount;
    }

    boolean hasParty(int no) {
        return no >= 1 && no <= parties;
    }

    boolean isUrgent() {
        return urgentAt != null;
    }

    /** Whom this waives: a notice that can be sent to nobody is not owed. */
    boolean waives(Rule rule) {
        return unclear && rule.leeway().waivers().contains(Waiver.NAME_OR_ADDRESS_UNCLEAR);
    }

    boolean isOfLitigationRights() {
        return litigationRights;
    }

    boolean isImported() {
        return imported;
    }
}
