package org.fengqiao.model.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.fengqiao.evidence.CanonicalJson;
import org.fengqiao.evidence.CaseFold;
import org.fengqiao.evidence.Commitment;
import org.fengqiao.evidence.EventHash;
import org.fengqiao.evidence.Link;
import org.fengqiao.evidence.Pairs;
import org.fengqiao.model.CasePart;

/** One thing that happened to a case: appended once, chained to the one before by its hash, never changed. */
@Entity
@Table(name = "event")
@IdClass(CasePart.class)
public class CaseEvent {
    private static final String ALGORITHM = "SHA-256";

    @Id
    @Column(name = "case_id")
    private long caseId;

    @Id
    @Column(name = "seq")
    private int no;

    private String county;
    private String algorithm;
    private String number;
    private int episode;
    private Instant at;

    @Convert(converter = ActConverter.class)
    private Act act;

    private String office;
    private Long person;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String facts;
    private String commitment;

    @Column(name = "prev_hash")
    private String previous;

    private String hash;
    private String words;
    private String salt;

    /** That a node wrote it, by a key outside the database; outside what the hash covers. */
    private String mac;

    protected CaseEvent() {}

    CaseEvent(CaseFile file, Deed deed, Map<String, Object> facts, Occasion occasion) {
        this.caseId = file.id();
        this.no = file.lastSeq() + 1;
        this.county = file.county();
        this.algorithm = ALGORITHM;
        this.number = file.number();
        this.episode = file.episode();
        this.at = occasion.now().at();
        this.act = deed.act();
        this.office = occasion.office();
        this.person = occasion.person();
        this.stage = stageOf(deed.act(), file);
        this.previous = file.lastHash();
        this.facts = CanonicalJson.of(said(file, deed, facts, occasion));
        this.hash = EventHash.of(link());
    }

    /** A matter is entered as registered, wherever it goes from there. */
    private static Stage stageOf(Act act, CaseFile file) {
        return act.is(Trait.ENTRY) ? Stage.REGISTERED : file.stage();
    }

    /** The facts, with what is committed to and, where the file has gone on from the stage of the event, its stage. */
    private Map<String, Object> said(CaseFile file, Deed deed, Map<String, Object> facts, Occasion occasion) {
        var said = new TreeMap<>(facts);
        if (stage != file.stage()) {
            said.merge(CaseFold.THEN + CaseFold.ROUND, "stage=" + file.stage(), (row, its) -> row + " " + its);
        }
        if (!deed.words().isEmpty()) {
            var bytes = occasion.salts().get();
            words = CanonicalJson.of(deed.words());
            salt = HexFormat.of().formatHex(bytes);
            commitment = Commitment.of(bytes, words);
            deed.commits()
                    .forEach((name, fields) -> said.put(
                            CaseFold.THEN + name, Pairs.write(Map.of("digest", Commitment.of(bytes, fields)), at)));
        }
        return said;
    }

    private Link link() {
        return new Link(
                algorithm,
                county,
                number,
                no,
                episode,
                at,
                act.name(),
                office,
                person == null ? null : person.toString(),
                stage.name(),
                facts,
                commitment,
                previous);
    }

    /** Marks it as written by a node, whose key makes of a hash what nobody else can make. */
    public void markedBy(UnaryOperator<String> key) {
        mac = key.apply(hash);
    }

    public int seq() {
        return no;
    }

    public Instant at() {
        return at;
    }

    public Act act() {
        return act;
    }

    public String office() {
        return office;
    }

    public Long person() {
        return person;
    }

    public Stage stage() {
        return stage;
    }

    public String facts() {
        return facts;
    }

    public String words() {
        return words;
    }

    public String previous() {
        return previous;
    }

    public String hash() {
        return hash;
    }
}
