package org.fengqiao.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.evidence.FoldFault.Kind;
import org.junit.jupiter.api.Test;

/** What stands is what the events say followed, one after another; what they cannot have meant is named. */
class CaseFoldTest {
    private static final Instant FIRST = Instant.parse("2026-03-02T01:00:00Z");
    private static final String OPENED = "office=V person=7 ground=HANDLING";

    private final CaseFold fold = new CaseFold();
    private int seq;

    @Test
    void custody_ends_where_the_next_begins() {
        happens("REGISTERED", "custody", OPENED);
        happens("TRANSFERRED", "custody", "office=T ground=HANDLING");
        happens("CLOSED", "custody", "ended=now");
        assertThat(row("custody.1"))
                .containsEntry("office", "V")
                .containsEntry("from", "2026-03-02T01:00:00.000000Z")
                .containsEntry("to", "2026-03-02T02:00:00.000000Z");
        assertThat(row("custody.2")).containsEntry("office", "T").containsEntry("to", "2026-03-02T03:00:00.000000Z");
        assertThat(row("held"))
                .containsEntry("office", "T")
                .containsEntry("spans", "2")
                .doesNotContainKey("from");
        assertThat(row("round")).containsEntry("stage", "CLOSED").containsEntry("episode", "1");
        assertThat(fold.folded().faults()).isEmpty();
    }

    @Test
    void several_spans_of_one_event_are_all_told() {
        happens("REGISTERED", "custody", OPENED);
        happens(
                "RECEIVED",
                "custody",
                "office=T ground=HANDLING;from=2026-03-02T02:00:00.000001Z office=C ground=HEARING");
        assertThat(row("custody.2"))
                .containsEntry("from", "2026-03-02T02:00:00.000000Z")
                .containsEntry("to", "2026-03-02T02:00:00.000001Z");
        assertThat(row("held")).containsEntry("office", "C").containsEntry("ground", "HEARING");
    }

    @Test
    void a_row_keeps_what_is_not_said_anew_and_loses_what_is_taken_away() {
        happens("RECEIVED", "clock.1", "rule=CLK-ROUTE start=today due=2026-03-17 paused=today owed=V");
        happens("RECEIVED", "clock.1", "due=2026-03-20 paused=");
        happens("RECEIVED", "clock.1", "ended=MET on=today owed=T");
        assertThat(row("clock.1"))
                .isEqualTo(Map.of(
                        "rule",
                        "CLK-ROUTE",
                        "start",
                        "2026-03-02",
                        "due",
                        "2026-03-20",
                        "owed",
                        "T",
                        "ended",
                        "MET",
                        "on",
                        "2026-03-02"));
    }

    @Test
    void rows_of_chapters_are_kept_though_nothing_is_known_of_them() {
        happens("RECEIVED", "beekeeping", "hives=3 kind=wild%20%3D%20free");
        assertThat(row("beekeeping")).isEqualTo(Map.of("hives", "3", "kind", "wild = free"));
    }

    /** A part that a party owes goes to no office. */
    @Test
    void a_part_begins_with_its_kind_whoever_owes_it() {
        happens("SETTLED", "part.1", "kind=PERFORMANCE party=2 sent=now");
        happens("SETTLED", "part.1", "done=now");
        happens("SETTLED", "part.2", "done=now");
        assertThat(row("part.1")).containsEntry("party", "2").containsEntry("done", "2026-03-02T02:00:00.000000Z");
        assertThat(fold.folded().faults()).containsExactly(new FoldFault(3, "part.2", Kind.NEVER_BEGAN));
    }

    @Test
    void what_was_written_before_is_passed_over_and_what_stood_then_is_taken() {
        add("RECEIVED", "{\"to\":\"T\"}");
        happens("HANDLING", "custody", "office=T ground=HANDLING from=2026-02-01T00:00:00.000000Z spans=4");
        happens("CLOSED", "custody", "ended=now");
        var folded = fold.folded();
        assertThat(folded.faults()).isEmpty();
        assertThat(folded.earlierSpans()).isEqualTo(4);
        assertThat(folded.rows().get("custody.5")).containsEntry("from", "2026-02-01T00:00:00.000000Z");
    }

    @Test
    void a_log_that_contradicts_itself_is_named_by_event_and_row() {
        happens("RECEIVED", "clock.2", "ended=MET on=today");
        happens("RECEIVED", "clock.2", "ended=LAPSED");
        happens("RECEIVED", "custody", "ended=now");
        happens("RECEIVED", "custody", "office=V ground=HANDLING");
        happens("RECEIVED", "custody", "from=2026-03-01T00:00:00.000000Z office=T ground=HANDLING");
        add("RECEIVED", "{\"to\":\"T\"}");
        add("RECEIVED", "{\"to\":");
        happens("RECEIVED", "round", "without a value");
        assertThat(fold.folded().faults())
                .containsExactly(
                        new FoldFault(1, "clock.2", Kind.NEVER_BEGAN),
                        new FoldFault(2, "clock.2", Kind.ENDED_ALREADY),
                        new FoldFault(3, "held", Kind.ENDED_ALREADY),
                        new FoldFault(5, "held", Kind.TIME_LOST),
                        new FoldFault(6, "", Kind.FORMAT_LOST),
                        new FoldFault(7, "", Kind.UNREADABLE),
                        new FoldFault(8, "", Kind.UNREADABLE));
    }

    @Test
    void a_log_that_never_says_what_stands_is_named() {
        add("RECEIVED", "{}");
        assertThat(fold.folded().faults()).extracting(FoldFault::kind).containsExactly(Kind.NOTHING_STANDS);
    }

    @Test
    void what_is_written_reads_back_the_same() {
        var row = new TreeMap<>(Map.of("at", Pairs.text(FIRST), "on", "2026-03-02", "text", "a = b; 100% c"));
        assertThat(Pairs.read(Pairs.write(row, FIRST), FIRST)).isEqualTo(row);
        assertThat(Pairs.write(row, FIRST)).isEqualTo("at=now on=today text=a%20%3D%20b%3B%20100%25%20c");
    }

    private Map<String, String> row(String name) {
        return fold.folded().rows().get(name);
    }

    private void happens(String stage, String row, String said) {
        add(stage, CanonicalJson.of(Map.of("format", 2, "then." + row, said)));
    }

    /** One event an hour. */
    private void add(String stage, String facts) {
        var at = FIRST.plusSeconds(3600L * seq++);
        fold.add(new FoldedEvent(seq, at, stage, 1, facts));
    }
}
