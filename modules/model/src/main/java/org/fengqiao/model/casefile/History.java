package org.fengqiao.model.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fengqiao.evidence.CaseFold;
import org.fengqiao.model.Moment;

/** The log of a case: its last event, the rows that wait to be stored with the file, and what the next event says. */
@Embeddable
public class History {
    @Column(name = "last_seq")
    private int seq;

    @Column(name = "last_hash")
    private String hash;

    @Column(name = "last_at")
    private Instant at;

    @Transient
    private List<Object> news = new ArrayList<>();

    @Transient
    private Map<String, Object> found = new TreeMap<>();

    @Transient
    private Map<String, String> then = new TreeMap<>();

    @Transient
    private Change change;

    protected History() {}

    static History empty() {
        return new History();
    }

    History during(Change now) {
        change = now;
        return this;
    }

    /** Something a deed found out while it was done; it goes into its event. */
    public void adds(String fact, Object value) {
        if (value != null) {
            found.putAll(Saying.of(fact, value));
        }
    }

    /** A row that the event tells as it is, since another may take its place before the event is written. */
    void then(String row, String said) {
        then.merge(CaseFold.THEN + row, said, (first, next) -> first + ";" + next);
    }

    /** The row that was told last is told otherwise: nothing stood as it said. */
    void thenInstead(String row, String said) {
        var told = then.get(CaseFold.THEN + row);
        then.put(CaseFold.THEN + row, told.substring(0, told.lastIndexOf(';') + 1) + said);
    }

    void forgetCustody() {
        then.remove(CaseFold.THEN + CaseFold.CUSTODY);
    }

    /** Tells an office, in the same transaction, what came about. */
    public void tell(Act about, String office) {
        brings(new Notice(
                change.file(), about, office, null, change.occasion().now().at()));
    }

    /** Tells a person. */
    public void tell(Act about, String office, Long person) {
        brings(new Notice(
                change.file(), about, office, person, change.occasion().now().at()));
    }

    /** A row to be stored with the file. */
    public void brings(Object row) {
        news.add(row);
    }

    void forget(Class<?> kind) {
        news.removeIf(kind::isInstance);
    }

    List<Object> takeNews() {
        var taken = List.copyOf(news);
        news.clear();
        return taken;
    }

    /** Appends the event of a deed that was done. */
    void write(CaseFile file, Deed deed, Map<String, Object> followed, Occasion occasion) {
        var facts = new TreeMap<>(deed.facts());
        facts.putAll(occasion.by().facts());
        facts.putAll(found);
        facts.putAll(followed);
        found.clear();
        facts.put(CaseFold.FORMAT, CaseFold.SAYS_WHAT_FOLLOWED);
        facts.putAll(file.standing().news(occasion.now()));
        facts.putAll(then);
        then.clear();
        facts.putAll(notices(seq + 1));
        var event = new CaseEvent(file, deed, facts, occasion);
        seq = event.seq();
        hash = event.hash();
        at = file.keeping().notEarlierThan(event.at());
        news.add(event);
    }

    /** Who was told of it, so that an inbox can be held against the log. */
    private Map<String, Object> notices(int event) {
        var told = news.stream()
                .filter(Notice.class::isInstance)
                .map(Notice.class::cast)
                .filter(Notice::isUntold)
                .map(notice -> notice.follows(event))
                .collect(Collectors.joining(" "));
        return told.isEmpty() ? Map.of() : Saying.of("notices", told);
    }

    int seq() {
        return seq;
    }

    String hash() {
        return hash;
    }

    Instant at() {
        return at;
    }

    Moment next(Moment now) {
        return now.notBefore(at);
    }
}
