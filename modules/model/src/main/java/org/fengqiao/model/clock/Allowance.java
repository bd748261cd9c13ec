package org.fengqiao.model.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fengqiao.evidence.CanonicalJson;
import org.fengqiao.evidence.FlatJson;
import org.fengqiao.time.deadline.Extension;
import org.fengqiao.time.deadline.Pause;
import org.fengqiao.time.rule.Ground;

/** What a period is given beyond its term: a request that waits, the extensions granted, the days left out. */
@Embeddable
public class Allowance {
    private String extensions;
    private String asked;
    private String pauses;

    @Column(name = "paused_on")
    private LocalDate pausedOn;

    protected Allowance() {}

    static Allowance none() {
        return new Allowance();
    }

    void ask(Request request) {
        asked = CanonicalJson.of(request.line());
    }

    Optional<Request> request() {
        return asked == null ? Optional.empty() : Optional.of(Request.of(FlatJson.read(asked)));
    }

    void forgetRequest() {
        asked = null;
    }

    /** The request is granted by that person on that day. */
    void grant(int days, LocalDate on, long by) {
        var granted = new TreeMap<>(requestLine());
        granted.put("askedBy", granted.remove("by"));
        granted.put("askedOn", granted.remove("on"));
        granted.put("days", days);
        granted.put("approvedOn", on.toString());
        granted.put("approvedBy", by);
        extensions = Lines.with(extensions, granted);
        asked = null;
    }

    void pause(LocalDate from, Ground ground) {
        pausedOn = from;
        pauses = Lines.with(pauses, new TreeMap<>(Map.of("from", from.toString(), "ground", ground.name())));
    }

    void resume(LocalDate on) {
        pausedOn = null;
        pauses = Lines.ended(pauses, on);
    }

    LocalDate pausedOn() {
        return pausedOn;
    }

    boolean isPaused() {
        return pausedOn != null;
    }

    List<Extension> extensions() {
        return Lines.extensions(extensions);
    }

    List<Extension> extensionsAnd(Extension more) {
        var all = new ArrayList<>(extensions());
        all.add(more);
        return all;
    }

    List<Pause> pausesUpTo(LocalDate today) {
        return Lines.pauses(pauses, today);
    }

    Map<String, Object> requestLine() {
        return asked == null ? Map.of() : FlatJson.read(asked);
    }

    List<Map<String, Object>> extensionLines() {
        return Lines.of(extensions);
    }

    List<Map<String, Object>> pauseLines() {
        return Lines.of(pauses);
    }
}
