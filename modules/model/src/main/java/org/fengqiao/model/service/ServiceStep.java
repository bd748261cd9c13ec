package org.fengqiao.model.service;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.model.CasePart;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.ActConverter;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.DeliveryMethod;

/** One step of a service, as it was entered, with the event that carries it: written once, never changed. */
@Entity
@Table(name = "service")
@IdClass(CasePart.class)
public class ServiceStep {
    @Id
    @Column(name = "case_id")
    private long caseId;

    @Id
    @Column(name = "seq")
    private int no;

    private String county;
    private int episode;
    private String office;

    @Convert(converter = ActConverter.class)
    private Act act;

    @Enumerated(EnumType.STRING)
    private DeliveryMethod method;

    /** The day it left, arrived or came back. */
    @Column(name = "on_day")
    private LocalDate day;

    private String proof;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected ServiceStep() {}

    ServiceStep(Change change, Act act, DeliveryMethod method, LocalDate day, String proof) {
        var file = change.file();
        this.caseId = file.id();
        this.no = file.lastSeq() + 1;
        this.county = file.county();
        this.episode = file.episode();
        this.office = file.hold().office();
        this.act = act;
        this.method = method;
        this.day = day;
        this.proof = proof;
        this.enteredAt = change.occasion().now().at();
    }
}
