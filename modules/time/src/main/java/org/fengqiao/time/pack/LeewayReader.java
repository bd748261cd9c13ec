package org.fengqiao.time.pack;

import org.fengqiao.time.reading.Entry;
import org.fengqiao.time.rule.AllowedExtension;
import org.fengqiao.time.rule.AllowedPause;
import org.fengqiao.time.rule.Approver;
import org.fengqiao.time.rule.Ground;
import org.fengqiao.time.rule.Leeway;
import org.fengqiao.time.rule.Told;
import org.fengqiao.time.rule.Waiver;

/** Reads what a rule allows beside its period: pauses, an extension, waivers. */
final class LeewayReader {
    private static final String AS_AGREED = "as-agreed";

    private final SourceReader sources;

    private LeewayReader(SourceReader sources) {
        this.sources = sources;
    }

    static Leeway read(Entry entry, SourceReader sources) {
        return new LeewayReader(sources).leeway(entry);
    }

    private Leeway leeway(Entry entry) {
        return new Leeway(
                entry.entries("pauses").stream().map(this::pause).toList(),
                entry.entry("extension").map(this::extension).orElse(null),
                entry.some("waived", Waiver.class),
                entry.flag("posting"),
                entry.flag("optional"));
    }

    private AllowedPause pause(Entry entry) {
        entry.only("ground", "article");
        return new AllowedPause(entry.one("ground", Ground.known()), sources.one(entry, "article"));
    }

    private AllowedExtension extension(Entry entry) {
        entry.only("longest", "times", "approver", "told", "article");
        return new AllowedExtension(
                longest(entry),
                entry.number("times"),
                entry.one("approver", Approver.class),
                entry.some("told", Told.class),
                sources.one(entry, "article"));
    }

    /** So many days, of the kind the period counts; or as long as the approvers agree. */
    private static int longest(Entry entry) {
        var text = entry.text("longest");
        if (text.equals(AS_AGREED)) {
            return AllowedExtension.AS_AGREED;
        }
        if (!text.matches("[1-9]\\d{0,3}")) {
            entry.fault("longest", "fault.pack.longest", text);
            return 1;
        }
        return Integer.parseInt(text);
    }
}
