package org.fengqiao.model.casefile;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something an office or a person must be told, put into the outbox by the transaction in which it came about. */
@Entity
@Table(name = "outbox")
public class Notice {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_seq")
    @SequenceGenerator(name = "outbox_seq", sequenceName = "outbox_seq", allocationSize = 50)
    private Long id;

    private String county;
    private Instant at;

    @Convert(converter = ActConverter.class)
    private Act kind;

    private String office;
    private Long person;
    private String number;
    private Integer seq;

    protected Notice() {}

    Notice(CaseFile file, Act about, String office, Long person, Instant at) {
        this.county = file.county();
        this.at = at;
        this.kind = about;
        this.office = office;
        this.person = person;
        this.number = file.number();
    }

    /** It follows from that event, which tells of it. */
    String follows(int event) {
        seq = event;
        return kind.name() + ">" + office + (person == null ? "" : "/" + person);
    }

    boolean isUntold() {
        return seq == null;
    }

    public Instant at() {
        return at;
    }

    public Act kind() {
        return kind;
    }

    public String office() {
        return office;
    }

    public Long person() {
        return person;
    }
}
