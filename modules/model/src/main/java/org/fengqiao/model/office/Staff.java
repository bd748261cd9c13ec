package org.fengqiao.model.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** A person who works here, with the account they log in by. What they may do, their posts say. */
@Entity
public class Staff {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "staff_seq")
    @SequenceGenerator(name = "staff_seq", sequenceName = "staff_seq", allocationSize = 50)
    private Long id;

    private String county;
    private String login;
    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean active = true;

    @Column(name = "must_change")
    private boolean mustChange;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Staff() {}

    public Staff(String county, String login, String name, String passwordHash, Instant now) {
        this.county = county;
        this.login = login;
        this.name = name;
        this.passwordHash = passwordHash;
        this.changedAt = now;
    }

    public Long id() {
        return id;
    }

    public String county() {
        return county;
    }

    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean active() {
        return active;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Whether the password was given by somebody else, so that nothing opens until its owner changes it. */
    public boolean mustChange() {
        return mustChange;
    }

    public void changePassword(String newHash, Instant now) {
        passwordHash = newHash;
        mustChange = false;
        changedAt = now;
    }

    /** A password from somebody else, good for one thing: to choose one's own. */
    public void givePassword(String newHash, Instant now) {
        changePassword(newHash, now);
        mustChange = true;
    }

    /** The account no longer opens; what the person did stays under their name. */
    public void deactivate(Instant now) {
        active = false;
        changedAt = now;
    }
}
