package org.fengqiao.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.intake.Attach;

/** Papers come into a file here and are taken out again; the log keeps the digest of each. */
@Stateless
public class AttachmentDesk {
    /** A paper is refused above this size (20 MB); the case itself is not touched. */
    public static final long LARGEST = 20L * 1024 * 1024;

    /** A paper taken out again. */
    public record Paper(String name, String mediaType, byte[] content) {}

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    CaseFiles files;

    @Inject
    CasePerformer performer;

    @Inject
    CurrentOfficer officer;

    @Inject
    Occasions occasions;

    @Inject
    AccessLog log;

    @Inject
    PaperScanner scanner;

    public long attach(String number, String name, byte[] content) {
        var now = occasions.of(officer.get());
        check(name, content);
        var paper = new Attach(name.strip(), digest(content), content.length);
        var file = performer.perform(number, paper, now);
        return store(file, paper, content, now);
    }

    public Paper take(String number, long id) {
        var file = files.look(number, officer.get());
        demandUnmasked();
        var paper = Sql.of(
                        em,
                        """
                        select a.name, a.media_type, b.content from attachment a
                          join attachment_content b on b.attachment_id = a.id and b.county = a.county
                         where a.id = ? and a.case_id = ?""",
                        id,
                        file.id())
                .first(Paper.class)
                .orElseThrow(() -> new Refusal(Why.UNKNOWN_THING, id));
        log.note(officer.get(), file.id(), AccessLog.What.DOWNLOADED, null);
        return paper;
    }

    /** A paper cannot be masked: who may not see people's names may know of it, not read it. */
    private void demandUnmasked() {
        if (!Sight.mayReveal(officer.get())) {
            throw new Refusal(Why.NO_POWER, officer.get().office().name(), "");
        }
    }

    private long store(CaseFile file, Attach paper, byte[] content, Occasion now) {
        long id = Sql.of(em, "select nextval('attachment_seq')")
                .first(r -> r.number("nextval"))
                .orElseThrow();
        Sql.of(
                        em,
                        """
                        insert into attachment (id, county, case_id, name, media_type, size, sha256, at, office, person)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                        id,
                        file.county(),
                        file.id(),
                        paper.name(),
                        PaperKind.named(paper.name()).orElseThrow().mediaType(),
                        paper.size(),
                        paper.sha256(),
                        now.now().at(),
                        now.officer().office().code(),
                        now.officer().id())
                .execute();
        Sql.of(
                        em,
                        "insert into attachment_content (attachment_id, county, content) values (?, ?, ?)",
                        id,
                        file.county(),
                        content)
                .execute();
        return id;
    }

    private void check(String name, byte[] content) {
        if (name == null
                || name.isBlank()
                || name.length() > 200
                || name.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.of(List.of(new FieldFault("file", "file-name")));
        }
        if (content.length == 0 || content.length > LARGEST) {
            throw new Refusal(Why.FILE_SIZE, LARGEST / 1024 / 1024);
        }
        var kind = PaperKind.named(name).orElseThrow(() -> new Refusal(Why.FILE_KIND, PaperKind.extensions()));
        if (!kind.isIn(content)) {
            throw new Refusal(Why.FILE_CONTENT);
        }
        scanner.check(content);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
