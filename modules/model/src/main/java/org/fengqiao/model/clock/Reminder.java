package org.fengqiao.model.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.fengqiao.model.office.Role;
import org.fengqiao.model.office.Tier;
import org.fengqiao.time.ladder.Colour;
import org.fengqiao.time.ladder.Rung;
import org.fengqiao.time.ladder.RungStep;

/** A rung of the ladder that a clock reached, once: who was told, and when. The clock watch writes the same in SQL. */
@Entity
@Table(name = "rung")
@IdClass(Reminder.Key.class)
public class Reminder {
    /** One rung of one round of one clock. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private long caseId;
        private int clock;
        private int round;
        private int pos;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.caseId == caseId
                    && key.clock == clock
                    && key.round == round
                    && key.pos == pos;
        }

        @Override
        public int hashCode() {
            return Objects.hash(caseId, clock, round, pos);
        }
    }

    @Id
    @Column(name = "case_id")
    private long caseId;

    @Id
    private int clock;

    @Id
    private int round;

    @Id
    private int pos;

    private String county;
    private String number;
    private String rule;

    @Enumerated(EnumType.STRING)
    private RungStep step;

    @Enumerated(EnumType.STRING)
    private Colour colour;

    @Column(name = "planned_at")
    private Instant plannedAt;

    private Instant at;
    private Integer seq;
    private String office;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    private Long person;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "before_import")
    private boolean beforeImport;

    protected Reminder() {}

    public static Reminder sent(Clock of, String number, Rung rung, Instant at, int seq) {
        var reminder = new Reminder(of, number, rung, at);
        reminder.seq = seq;
        return reminder;
    }

    private Reminder(Clock of, String number, Rung rung, Instant at) {
        this.caseId = of.caseId();
        this.clock = of.no();
        this.round = of.round();
        this.pos = rung.pos();
        this.county = of.county();
        this.number = number;
        this.rule = of.rule();
        this.step = rung.step();
        this.colour = rung.colour();
        this.plannedAt = of.timeOf(rung);
        this.at = at;
    }

    public Reminder to(String recipient, Tier at, Long who, Role as) {
        office = recipient;
        tier = at;
        person = who;
        role = as;
        return this;
    }
}
