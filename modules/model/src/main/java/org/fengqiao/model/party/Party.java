package org.fengqiao.model.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.fengqiao.model.CasePart;

/** One person or organisation in one case; a mandate says on whose word a represented person's matter was filed. */
@Entity
@IdClass(CasePart.class)
public class Party {
    @Id
    @Column(name = "case_id")
    private long caseId;

    @Id
    private int no;

    private String county;

    @Enumerated(EnumType.STRING)
    private PartyRole role;

    private boolean representative;

    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    private String name;
    private String phone;

    @Column(name = "id_number")
    private String idNumber;

    private String address;
    private String mandate;

    protected Party() {}

    public Party(CasePart part, String county, Person person) {
        this.caseId = part.caseId();
        this.no = part.no();
        this.county = county;
        this.role = person.role();
        this.representative = person.representative();
        this.kind = person.kind();
        this.name = person.name();
        this.phone = person.phone();
        this.idNumber = person.idNumber();
        this.address = person.address();
        this.mandate = person.mandate();
    }

    /** As it was told. */
    public Person told() {
        return new Person(role, representative, kind, name, phone, idNumber, address, mandate);
    }

    public int no() {
        return no;
    }

    public PartyRole role() {
        return role;
    }

    public boolean representative() {
        return representative;
    }

    public PartyKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String phone() {
        return phone;
    }

    public String idNumber() {
        return idNumber;
    }

    public String address() {
        return address;
    }

    public String mandate() {
        return mandate;
    }
}
