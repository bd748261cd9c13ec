package org.fengqiao.model.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.Map;
import org.fengqiao.model.CasePart;
import org.fengqiao.model.LogCells;
import org.fengqiao.model.Moment;
import org.fengqiao.model.office.Office;

/**
 * What somebody owes within a case: an office, which may stand in reports and hears the ladder, or one of the people,
 * who does neither. Custody stays with the lead.
 */
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

    @Enumerated(EnumType.STRING)
    private PartKind kind;

    private String task;

    @Column(name = "from_office")
    private String fromOffice;

    private String office;
    private Integer party;
    private Long person;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "whole_day")
    private boolean wholeDay;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "objected_at")
    private Instant objectedAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "returned_at")
    private Instant returnedAt;

    private String report;

    protected Part() {}

    Part(CaseFile file, int no, Task asked, Owing owing, Occasion occasion) {
        this.caseId = file.id();
        this.no = no;
        this.county = file.county();
        this.number = file.number();
        this.kind = asked.kind();
        this.task = asked.words();
        this.fromOffice = occasion.office();
        this.office = owing.isOffice() ? owing.office().code() : null;
        this.person = owing.person();
        this.party = owing.party();
        this.sentAt = occasion.now().at();
        this.dueAt = asked.due();
        this.wholeDay = dueAt != null && Moment.isMidnight(dueAt);
    }

    /** Whether the office owes it. */
    public boolean isOwedBy(Office asked) {
        return asked.code().equals(office);
    }

    /** Whether the office has it from another one, to which it says what became of it. */
    boolean isReportedBy(Office asked) {
        return isOwedBy(asked) && !kind.endsWith(PartKind.End.TOLD);
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

    /** Its day is the day of the clock that runs for it. */
    void dueBy(Instant end) {
        dueAt = end;
        wholeDay = Moment.isMidnight(end);
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

    /** The part as the log tells it; what is asked in it are words, and the log only commits to words. */
    Map<String, String> row() {
        return LogCells.of(
                "kind",
                kind,
                "from",
                fromOffice,
                "to",
                office,
                "party",
                party,
                "sent",
                sentAt,
                "due",
                dueAt,
                "received",
                receivedAt,
                "person",
                person,
                "objected",
                objectedAt,
                "done",
                doneAt,
                "returned",
                returnedAt);
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

    /** The office that owes it; null where one of the people does. */
    public String office() {
        return office;
    }

    /** The number of whom among the people owes it; null where an office does. */
    public Integer party() {
        return party;
    }

    /** Whether the case waits for it, and its time is charged so. */
    boolean isAwaited() {
        return isOpen() && office != null && kind.isAwaited();
    }

    public PartKind kind() {
        return kind;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** The first instant that is too late; null where no term is named. */
    public Instant dueAt() {
        return dueAt;
    }

    /** Whether a day was named, which ends at its 24:00, and not a time. */
    public boolean isDueByDay() {
        return wholeDay;
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

    /** Whose it is within the office: named when it was sent, or whoever took it in hand. */
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
