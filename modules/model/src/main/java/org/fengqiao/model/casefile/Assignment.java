package org.fengqiao.model.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.Map;
import org.fengqiao.model.CasePart;
import org.fengqiao.model.Cells;
import org.fengqiao.model.office.Office;

/** A part of a case that another office was asked to do (交办分项, 吹哨): custody stays with the lead. */
@Entity
@IdClass(CasePart.class)
public class Assignment {
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

    @Column(name = "to_office")
    private String toOffice;

    private boolean whistle;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "received_by")
    private Long receivedBy;

    @Column(name = "objected_at")
    private Instant objectedAt;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "returned_at")
    private Instant returnedAt;

    private String report;

    protected Assignment() {}

    Assignment(CaseFile file, int no, Task asked, Office office, Occasion occasion) {
        this.caseId = file.id();
        this.no = no;
        this.county = file.county();
        this.number = file.number();
        this.task = asked.words();
        this.fromOffice = occasion.office();
        this.toOffice = office.code();
        this.whistle = asked.whistle();
        this.sentAt = occasion.now().at();
        this.dueAt = asked.due();
    }

    void receive(Occasion occasion) {
        if (receivedAt == null) {
            receivedAt = occasion.now().at();
            receivedBy = occasion.person();
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
        reportedAt = occasion.now().at();
    }

    /** The part as the log tells it; what is asked in it are words, and the log only commits to words. */
    Map<String, String> row() {
        return Cells.of(
                "from",
                fromOffice,
                "to",
                toOffice,
                "whistle",
                whistle,
                "sent",
                sentAt,
                "due",
                dueAt,
                "received",
                receivedAt,
                "person",
                receivedBy,
                "objected",
                objectedAt,
                "done",
                reportedAt,
                "returned",
                returnedAt);
    }

    public CasePart part() {
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

    public String toOffice() {
        return toOffice;
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

    public Instant reportedAt() {
        return reportedAt;
    }

    public Instant returnedAt() {
        return returnedAt;
    }

    public String report() {
        return report;
    }

    Long receivedBy() {
        return receivedBy;
    }

    public boolean isReceived() {
        return receivedAt != null;
    }

    public boolean isObjected() {
        return objectedAt != null;
    }

    public boolean isOpen() {
        return reportedAt == null && returnedAt == null;
    }
}
