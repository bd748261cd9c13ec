package org.fengqiao.casework.statute;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.model.office.Officer;

/** Where versions of statute packs are proposed, looked at, co-approved, published and taken back. */
@Stateless
public class StatuteDesk {
    @Inject
    Proposals proposals;

    @Inject
    PackVersions versions;

    @Inject
    Projections projections;

    @Inject
    WhatWouldChange changes;

    @Inject
    CurrentOfficer officer;

    @Inject
    OfficialTime time;

    public long propose(String text, String reason) {
        return proposals.propose(text, reason, officer.get(), time.now());
    }

    public List<PackVersion> all() {
        return versions.all(reader().office().county());
    }

    public PackVersion get(long id) {
        return versions.get(id, reader().office().county());
    }

    /** How far the open clocks are that the version took over or gave back. */
    public Optional<Projection> projection(long id) {
        return projections.ofPack(get(id).id());
    }

    /** What publishing would change, or what it has changed: counts for all, the cases for those who answer for them. */
    public Differences changes(long id) {
        var reader = reader();
        var version = versions.get(id, reader.office().county());
        return changes.of(version, proposals.tried(version), StatuteRights.maySeeCases(reader), time.now());
    }

    public void approve(long id) {
        proposals.approve(id, officer.get(), time.now());
    }

    public void reject(long id, String reason) {
        proposals.reject(id, reason, officer.get(), time.now());
    }

    public void publish(long id) {
        proposals.publish(id, officer.get(), time.now());
    }

    public void rollBack(long id, String reason) {
        proposals.rollBack(id, reason, officer.get(), time.now());
    }

    private Officer reader() {
        var reader = officer.get();
        StatuteRights.demandReader(reader);
        return reader;
    }
}
