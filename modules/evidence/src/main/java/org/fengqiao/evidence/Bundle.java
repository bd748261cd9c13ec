package org.fengqiao.evidence;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a log as lines of JSON that {@link Verify} can check far from the system: what it covers, the proofs of its
 * seals, then each case's head and events.
 */
public final class Bundle {
    static final String FORM = "fengqiao-evidence-1";

    private final Appendable out;

    /** Begins the bundle of one case. */
    public static Bundle ofCase(Appendable out, String number, Instant at) throws IOException {
        return new Bundle(out, number, at);
    }

    /** Begins the bundle of a whole log: every sealed case must be in it. */
    public static Bundle ofWholeLog(Appendable out, Instant at) throws IOException {
        return new Bundle(out, null, at);
    }

    private Bundle(Appendable out, String number, Instant at) throws IOException {
        this.out = out;
        var line = new HashMap<String, Object>(Map.of("type", "log", "form", FORM, "at", at.toString()));
        line.put("number", number);
        line(line);
    }

    public void seal(SealProof proof) throws IOException {
        line(Map.of(
                "type", "seal",
                "header", proof.seal().header(),
                "signature", proof.seal().signature(),
                "number", proof.head().number(),
                "seq", proof.head().seq(),
                "head", proof.head().hash(),
                "index", proof.index(),
                "path", String.join(" ", proof.path())));
    }

    public void head(Head head) throws IOException {
        line(Map.of("type", "head", "number", head.number(), "lastSeq", head.lastSeq(), "lastHash", head.lastHash()));
    }

    public void event(LogEntry entry) throws IOException {
        var link = entry.link();
        var line = new HashMap<String, Object>();
        line.put("type", "event");
        line.put("algorithm", link.algorithm());
        line.put("county", link.county());
        line.put("number", link.number());
        line.put("seq", link.seq());
        line.put("episode", link.episode());
        line.put("at", link.at().toString());
        line.put("act", link.act());
        line.put("office", link.office());
        line.put("person", link.person());
        line.put("stage", link.stage());
        line.put("facts", link.facts());
        line.put("commitment", link.commitment());
        line.put("previous", link.previous());
        line.put("hash", entry.hash());
        line.put("words", entry.words());
        line.put("salt", entry.salt());
        line.put("withheld", entry.withheld());
        line(line);
    }

    private void line(Map<String, ?> fields) throws IOException {
        out.append(CanonicalJson.of(fields)).append('\n');
    }

    static LogEntry event(LogRow row) {
        return new LogEntry(
                new Link(
                        row.text("algorithm"),
                        row.text("county"),
                        row.text("number"),
                        row.number("seq"),
                        row.number("episode"),
                        row.instant("at"),
                        row.text("act"),
                        row.text("office"),
                        row.text("person"),
                        row.text("stage"),
                        row.text("facts"),
                        row.text("commitment"),
                        row.text("previous")),
                row.text("hash"),
                row.text("words"),
                row.text("salt"),
                row.flag("withheld"));
    }

    static Head head(LogRow row) {
        return new Head(row.text("number"), row.number("lastSeq"), row.text("lastHash"));
    }

    static SealProof seal(LogRow row) {
        var path = row.text("path");
        return new SealProof(
                Seal.parse(row.text("header"), row.text("signature")),
                new SealedHead(row.text("number"), row.number("seq"), row.text("head")),
                row.number("index"),
                path.isEmpty() ? List.of() : List.of(path.split(" ")));
    }
}
