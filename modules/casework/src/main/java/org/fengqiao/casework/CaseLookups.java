package org.fengqiao.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.model.casefile.Lookups;
import org.fengqiao.model.casefile.Registration;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.office.Officer;

/** What deeds look up, from the database and what is kept in memory of it. */
@ApplicationScoped
public class CaseLookups implements Lookups {
    @Inject
    CaseFiles files;

    @Inject
    Directory directory;

    @Inject
    Roster roster;

    @Inject
    OfficialTime time;

    protected CaseLookups() {}

    public CaseLookups(CaseFiles files, Directory directory, Roster roster, OfficialTime time) {
        this.files = files;
        this.directory = directory;
        this.roster = roster;
        this.time = time;
    }

    @Override
    public Optional<Long> caseOf(String number, Officer officer) {
        return files.idOf(number, officer);
    }

    @Override
    public boolean areLinked(long id, long other, String kind) {
        return files.earlier().areLinked(id, other, kind);
    }

    @Override
    public Optional<Long> leadOf(long id) {
        return files.earlier().leadOf(id);
    }

    @Override
    public Optional<Long> joinedTo(long lead, String number) {
        return files.earlier().joinedTo(lead, number);
    }

    @Override
    public Optional<Registration> told(long id) {
        return files.earlier().told(id);
    }

    @Override
    public List<Clock> lapsedBy(long id, int seq) {
        return files.earlier().lapsedBy(id, seq);
    }

    @Override
    public Map<String, Instant> heldIn(long id, int episode) {
        return files.earlier().heldIn(id, episode);
    }

    @Override
    public Set<String> metIn(long id, int episode) {
        return files.earlier().metIn(id, episode);
    }

    @Override
    public Optional<LocalDate> windowFrom(long id, String rule) {
        return files.earlier().windowFrom(id, rule);
    }

    @Override
    public boolean isFinal(long id) {
        return files.earlier().isFinal(id);
    }

    @Override
    public Optional<String> digestOf(long id, long attachment) {
        return files.earlier().digestOf(id, attachment);
    }

    @Override
    public long nextId() {
        return files.nextId();
    }

    @Override
    public boolean isCategory(String code) {
        return directory.known(time.now().today()).category().test(code);
    }

    @Override
    public Optional<Officer> officer(long person) {
        return roster.officer(person);
    }
}
