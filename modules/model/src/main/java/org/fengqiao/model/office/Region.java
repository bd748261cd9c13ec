package org.fengqiao.model.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A place with its statistical code: county 6, town 9, village 12 digits; the parent's code is its prefix. */
@Entity
public class Region {
    @Id
    private String code;

    private String name;
    private String level;
    private String parent;

    @Column(name = "valid_from")
    private LocalDate validFrom = LocalDate.of(2000, 1, 1);

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Region() {}

    public Region(String code, String name, String level, String parent) {
        this.code = code;
        this.name = name;
        this.level = level;
        this.parent = parent;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String level() {
        return level;
    }

    public String parent() {
        return parent;
    }
}
