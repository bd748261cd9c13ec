package org.fengqiao.model.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.fengqiao.model.office.Office;
import org.fengqiao.time.rule.Happening;

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

    protected Filing() {}

    Filing(Registration told, Office holder, Occasion occasion) {
        this.purpose = told.purpose();
        this.category = told.category();
        this.petitionClass = told.petitionClass();
        this.origin = new Origin(told, holder, occasion);
        this.headcount = told.headcount();
        this.parties = told.people().size();
    }

    /** Registered by an officer of the office that now holds it. */
    public static CaseFile registered(long id, Registration told, Occasion occasion) {
        return CaseFile.opened(id, told, occasion.officer().office(), Happened.For.ALL, occasion);
    }

    /** Filed by a citizen: it waits to be received by the centre of its place. */
    public static CaseFile filed(long id, Registration told, Office centre, Occasion occasion) {
        var file = CaseFile.opened(id, told, centre, Happened.For.ALL, occasion);
        var change = new Change(file, occasion);
        change.round().reach(Stage.TRANSFERRED);
        change.history().tell(Acts.the(Trait.ENTRY), centre.code());
        return file;
    }

    /**
     * Taken over from a ledger: custody until somebody receives it is charged to nobody in particular (ground
     * imported). Of a matter that is over, only those clocks run whose fulfilment a ledger records: the others were
     * neither met nor missed, for the ledger does not say.
     */
    public static CaseFile imported(long id, Registration told, Office holder, boolean over, Occasion occasion) {
        var file = CaseFile.opened(id, told, holder, over ? Happened.For.RECORDED : Happened.For.ALL, occasion);
        var change = new Change(file, occasion);
        file.filing().imported = true;
        change.round().reach(Stage.TRANSFERRED);
        change.keeping().importedBy(holder, file.round().openedAt());
        file.history().forget(Handler.class);
        return file;
    }

    /** Closes an imported file at the ledger's own date, with what the ledger says it ended as. */
    public static void closeAsImported(
            CaseFile file, Stage endedAs, Outcome outcome, RatingLevel told, Occasion atTheTime) {
        var change = new Change(file, atTheTime);
        if (endedAs == Stage.SETTLED) {
            change.round().settle(outcome);
            change.clocks().hear(Happening.SETTLED);
        } else {
            file.clocks().endOn(atTheTime.now().today());
        }
        change.round().rate(told);
        change.round().close(endedAs);
        file.write(Acts.the(Trait.ENDING).deed(Given.nothing()), change);
        file.keeping().forgetHandlers();
        file.history().forget(Handler.class);
    }

    /** Says anew what kind of matter this is; null leaves a thing as it was. */
    public void classify(Purpose newPurpose, String newCategory, String newPetitionClass) {
        purpose = newPurpose == null ? purpose : newPurpose;
        category = newCategory == null ? category : newCategory;
        petitionClass = newPetitionClass == null ? petitionClass : newPetitionClass;
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

    Purpose purpose() {
        return purpose;
    }

    String category() {
        return category;
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

    boolean isUrgent() {
        return urgentAt != null;
    }

    boolean isImported() {
        return imported;
    }
}
