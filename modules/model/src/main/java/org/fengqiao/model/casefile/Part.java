package org.fengqiao.model.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import org.fengqiao.model.CasePart;
import org.fengqiao.model.office.Office;

/** A part of a case that somebody else owes (交办分项, 吹哨): custody stays with the lead. */
@Entity
@IdClass(CasePart.class)
public class Part {
    @Id
    @Column(name = "case_id")
    private long caseId;

    @Id
    private int no;

    private String county;
    private String number;
    private String task;

    @Column(name = "from_office")
    private String fromOffice;

    private String office;

    private boolean whistle;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    private Long person;

    @Column(name = "objected_at")
    private Instant objectedAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "returned_at")
    private Instant returnedAt;

    private String report;

    protected Part() {}

    Part(CaseFile file, int no, Task asked, Office owing, Occasion occasion) {
        this.caseId = file.id();
        this.no = no;
        this.county = file.county();
        this.number = file.number();
        this.task = asked.words();
        this.fromOffice = occasion.office();
        this.office = owing.code();
        this.whistle = asked.whistle();
        this.sentAt = occasion.now().at();
        this.dueAt = asked.due();
    }

    /** Whether the office owes it. */
    public boolean isOwedBy(Office asked) {
        return asked.code().equals(office);
    }

    void receive(Occasion occasion) {
        if (receivedAt == null) {
            receivedAt = occasion.now().at();
            person = occasion.person();
        }
    }

    void object(Occasion occasion) {
        objectedAt = occasion.now().at();
    }

    void overrule() {
        objectedAt = null;
    }

    /** The part comes back undone: the objection was right, or it is not needed any more. */
    void giveBack(Occasion occasion) {
        returnedAt = occasion.now().at();
    }

    void reportBack(String words, Occasion occasion) {
        receive(occasion);
        report = words;
        doneAt = occasion.now().at();
    }

    public CasePart key() {
        return new CasePart(caseId, no);
    }

    public int no() {
        return no;
    }

    public String task() {
        return task;
    }

    public String fromOffice() {
        return fromOffice;
    }

    public String office() {
        return office;
    }

    public boolean whistle() {
        return whistle;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Instant doneAt() {
        return doneAt;
    }

    public Instant returnedAt() {
        return returnedAt;
    }

    public String report() {
        return report;
    }

    Long person() {
        return person;
    }

    public boolean isReceived() {
        return receivedAt != null;
    }

    public boolean isObjected() {
        return objectedAt != null;
    }

    public boolean isOpen() {
        return doneAt == null && returnedAt == null;
    }
}
