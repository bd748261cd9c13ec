package org.fengqiao.model.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.fengqiao.model.office.Office;

/** Where a matter came from: the door, the place, and who entered it where and when. Never changes. */
@Embeddable
public class Origin {
    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String source;

    @Column(name = "external_number")
    private String externalNumber;

    private String region;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_office")
    private String registeredOffice;

    @Column(name = "registered_by")
    private Long registeredBy;

    protected Origin() {}

    Origin(Registration told, Office office, Occasion occasion) {
        this.channel = told.channel();
        this.source = told.source();
        this.externalNumber = told.externalNumber();
        this.region = told.region();
        this.registeredAt = occasion.now().at();
        this.registeredOffice = office.code();
        this.registeredBy = occasion.person();
    }

    Origin copy() {
        var same = new Origin();
        same.channel = channel;
        same.source = source;
        same.externalNumber = externalNumber;
        same.region = region;
        same.registeredAt = registeredAt;
        same.registeredOffice = registeredOffice;
        same.registeredBy = registeredBy;
        return same;
    }

    /** By which door it came. */
    public Channel channel() {
        return channel;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public String registeredOffice() {
        return registeredOffice;
    }

    /** The place that the matter is about. */
    public String region() {
        return region;
    }
}
