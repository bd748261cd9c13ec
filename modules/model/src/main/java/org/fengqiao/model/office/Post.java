package org.fengqiao.model.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;

/** A role in an office, from a day to a day, with the deputy who covers it (AB角). */
@Entity
public class Post {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "post_seq")
    @SequenceGenerator(name = "post_seq", sequenceName = "post_seq", allocationSize = 50)
    private Long id;

    @Column(name = "staff_id")
    private Long staffId;

    private String office;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "deputy_id")
    private Long deputyId;

    protected Post() {}

    public Post(long staffId, String office, Role role, LocalDate validFrom) {
        this.staffId = staffId;
        this.office = office;
        this.role = role;
        this.validFrom = validFrom;
    }

    public Long id() {
        return id;
    }

    public Long staffId() {
        return staffId;
    }

    public String office() {
        return office;
    }

    public Role role() {
        return role;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public Long deputyId() {
        return deputyId;
    }

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public void end(LocalDate lastDay) {
        validTo = lastDay;
    }

    public void nameDeputy(Long deputy) {
        deputyId = deputy;
    }
}
