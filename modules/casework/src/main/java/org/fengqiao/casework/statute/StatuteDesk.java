package org.fengqiao.casework.statute;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.Sql;
import org.fengqiao.casework.administration.AdminAct;
import org.fengqiao.casework.administration.AdminDeed;
import org.fengqiao.casework.administration.AdminLog;
import org.fengqiao.model.Words;
import org.fengqiao.model.office.Officer;

/** Where versions of statute packs are proposed, looked at, co-approved, published and taken back. */
@Stateless
public class StatuteDesk {
    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

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

    @Inject
    AdminLog log;

    public long propose(String text, String reason) {
        long id = proposals.propose(text, reason, officer.get(), time.now());
        note(AdminAct.PROPOSE_PACK, id, null);
        return id;
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
        var before = state(id);
        proposals.approve(id, officer.get(), time.now());
        note(AdminAct.APPROVE_PACK, id, before);
    }

    public void reject(long id, String reason) {
        var before = state(id);
        proposals.reject(id, reason, officer.get(), time.now());
        note(AdminAct.REJECT_PACK, id, before);
    }

    public void publish(long id) {
        var before = state(id);
        proposals.publish(id, officer.get(), time.now());
        note(AdminAct.PUBLISH_PACK, id, before);
    }

    public void rollBack(long id, String reason) {
        var before = state(id);
        proposals.rollBack(id, reason, officer.get(), time.now());
        note(AdminAct.ROLL_BACK_PACK, id, before);
    }

    /** The state in words, null where there is no such version of the county: the act itself will say so. */
    private String state(long id) {
        return Sql.of(
                        em,
                        "select state from pack_version where id = ? and county = ?",
                        id,
                        officer.get().office().county())
                .first(r -> Words.chinese().label(r.constant("state", PackState.class)))
                .orElse(null);
    }

    private void note(AdminAct act, long id, String before) {
        var version = versions.get(id, officer.get().office().county());
        log.note(
                officer.get(),
                AdminDeed.of(act, version.pack() + " " + version.version())
                        .from(before)
                        .to(Words.chinese().label(version.state())));
    }

    private Officer reader() {
        var reader = officer.get();
        StatuteRights.demandReader(reader);
        return reader;
    }
}
