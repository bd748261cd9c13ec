package org.fengqiao.web.clocks;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.Roster;
import org.fengqiao.casework.clock.ClockReader;
import org.fengqiao.casework.clock.ClockRow;
import org.fengqiao.casework.dossier.EventRow;
import org.fengqiao.casework.statute.Statutes;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Officer;
import org.fengqiao.time.pack.StatutePack;
import org.fengqiao.time.rule.Ground;
import org.fengqiao.time.rule.Rule;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Me;
import org.fengqiao.web.shell.Query;
import org.fengqiao.web.shell.Say;

/** The proof of one stored clock: how its day was found then, what moved it, and whether it comes out the same today. */
@Named("clockView")
@RequestScoped
public class ClockView {
    /** More time that was granted, in words. */
    public record Granted(String days, LocalDate on, String by, String askedBy, String reason) {}

    /** Days left out, in words; no end while it lasts. */
    public record Left(LocalDate from, LocalDate to, String ground) {}

    @Inject
    private ClockReader reader;

    @Inject
    private CaseStory story;

    @Inject
    private Statutes statutes;

    @Inject
    private Roster roster;

    @Inject
    private OfficialTime time;

    @Inject
    private Filled filled;

    @Inject
    private Say say;

    @Inject
    private Me me;

    private String number;
    private ClockRow row;

    @PostConstruct
    void read() {
        number = filled.of("n");
        row = reader.of(number).stream()
                .filter(each -> Integer.toString(each.no()).equals(filled.of("no")))
                .findFirst()
                .orElseThrow(() -> new Refusal(Why.UNKNOWN_THING, String.valueOf(filled.of("no"))));
    }

    public String getNumber() {
        return number;
    }

    /** The county whose days count: nobody reads the cases of another one. */
    public String getCounty() {
        return me.officer().office().county();
    }

    public ClockRow getRow() {
        return row;
    }

    /** The version of the rule that the clock runs by; null when no pack knows it any more. */
    public Rule getRule() {
        return statutes.time()
                .packs()
                .asWritten(row.rule(), row.pack(), row.packVersion(), row.start(), getCounty())
                .orElse(null);
    }

    /** The pack by its name, with the version that the clock was started by. */
    public String getPack() {
        var name = statutes.time().packs().all().stream()
                .filter(pack -> pack.origin().pack().equals(row.pack()))
                .map(StatutePack::name)
                .findFirst()
                .orElse(row.pack());
        return say.words("clock.version", name, row.packVersion());
    }

    public EventRow getStarted() {
        return event(row.startedSeq());
    }

    public EventRow getEnded() {
        return row.endedSeq() == null ? null : event(row.endedSeq());
    }

    public List<Granted> getExtensions() {
        return row.extensions().stream()
                .map(each -> new Granted(
                        text(each, "days"),
                        day(each, "approvedOn"),
                        person(each, "approvedBy"),
                        person(each, "askedBy"),
                        text(each, "reason")))
                .toList();
    }

    public List<Left> getPauses() {
        return row.pauses().stream()
                .map(each -> new Left(
                        day(each, "from"),
                        day(each, "to"),
                        Ground.named(text(each, "ground")).words()))
                .toList();
    }

    /** More time that was asked for and waits for the head. */
    public String getAsked() {
        return row.asked().isEmpty()
                ? null
                : say.words("clock.asked", text(row.asked(), "days"), text(row.asked(), "reason"));
    }

    public String getToday() {
        return say.dayInFull(time.now().today());
    }

    public String getCase() {
        return new Query("case").with("n", number).toString();
    }

    private EventRow event(int seq) {
        return story.events().stream()
                .filter(each -> each.seq() == seq)
                .findFirst()
                .orElse(null);
    }

    private String person(Map<String, Object> line, String name) {
        return line.get(name) instanceof Number id
                ? roster.officer(id.longValue()).map(Officer::name).orElse(null)
                : null;
    }

    private static LocalDate day(Map<String, Object> line, String name) {
        return line.get(name) == null ? null : LocalDate.parse(line.get(name).toString());
    }

    private static String text(Map<String, Object> line, String name) {
        return line.get(name) == null ? null : line.get(name).toString();
    }
}
