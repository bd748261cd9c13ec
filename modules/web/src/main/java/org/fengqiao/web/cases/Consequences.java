package org.fengqiao.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.casework.PreviewDesk;
import org.fengqiao.casework.PreviewDesk.Preview;
import org.fengqiao.casework.clock.ClockRow;
import org.fengqiao.casework.clock.ClockRow.State;
import org.fengqiao.casework.clock.MoreTime;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Field.Type;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Say;

/** What an act that is about to be done will bring about, in sentences: stage, holder, which clocks and rights. */
@Named("consequences")
@RequestScoped
public class Consequences {
    @Inject
    private PreviewDesk desk;

    @Inject
    private ClockChoices clocks;

    @Inject
    private Filled filled;

    @Inject
    private Say say;

    private final List<String> sentences = new ArrayList<>();
    private boolean ending;

    /** Tries the act; whatever the desk refuses is refused here. */
    void of(Act act, int version, Given given) {
        var preview = desk.preview(filled.of("n"), version, act, given);
        sentences.clear();
        ending = preview.after().stage().isOver();
        decided(act, given);
        stage(preview);
        office(preview);
        clocks(preview);
        var own = say.find("confirm." + act);
        if (own != null) {
            sentences.add(own);
        }
    }

    public List<String> getSentences() {
        return sentences;
    }

    /** Whether the matter will be over. */
    public boolean isEnding() {
        return ending;
    }

    /** More time is said with its numbers: how many days, and until when. */
    private void decided(Act act, Given given) {
        if (act.asks().stream().noneMatch(ask -> ask.field().type() == Type.CLOCK)) {
            return;
        }
        clocks.chosen(act)
                .ifPresent(clock -> sentences.add(clock.isAsked() ? decision(clock, given) : request(clock, given)));
    }

    private String decision(MoreTime clock, Given given) {
        return given.yes(Field.AGREED)
                ? say.words(
                        "confirm.extended",
                        clocks.name(clock),
                        clock.asked().days(),
                        say.dayInFull(clock.asked().until()))
                : say.words("confirm.refused", clocks.name(clock), say.dayInFull(clock.due()));
    }

    private String request(MoreTime clock, Given given) {
        int days = given.number(Field.DAYS);
        return clocks.until(clock, days)
                .map(until -> say.words("confirm.asked", clocks.name(clock), days, say.dayInFull(until)))
                .orElseGet(() -> clocks.name(clock));
    }

    private void stage(Preview preview) {
        if (preview.before().stage() != preview.after().stage()) {
            sentences.add(say.words(
                    "confirm.stage",
                    say.label(preview.before().stage()),
                    say.label(preview.after().stage())));
        }
    }

    private void office(Preview preview) {
        if (!preview.before().office().equals(preview.after().office())) {
            sentences.add(say.words(
                    "confirm.office", preview.before().office(), preview.after().office()));
        }
    }

    private void clocks(Preview preview) {
        var before = byNumber(preview.before().clocks());
        long running = 0;
        for (var now : preview.after().clocks()) {
            var was = before.get(now.no());
            if (was == null) {
                sentences.add(started(now));
            } else if (isOpen(was) && !isOpen(now)) {
                sentences.add(ended(now));
            } else if (isOpen(now) && now.due().equals(was.due())) {
                running++;
            }
        }
        if (running > 0) {
            sentences.add(say.words("confirm.running", running));
        }
    }

    private String started(ClockRow clock) {
        return say.words(
                clock.citizen() ? "confirm.started.citizen" : "confirm.started",
                name(clock),
                say.dayInFull(clock.due()));
    }

    /** A county's target is called so, so that nobody takes it for a period of the law. */
    private String name(ClockRow clock) {
        return clock.local() ? say.words("clock.of.LOCAL", clock.name()) : clock.name();
    }

    private String ended(ClockRow clock) {
        if (clock.citizen()) {
            return say.words("confirm.ended.citizen", name(clock), say.dayInFull(clock.due()));
        }
        var key = clock.state() == State.MET ? "confirm.met" : "confirm.ended";
        return say.words(clock.missed() ? key + ".late" : key, name(clock), say.dayInFull(clock.due()));
    }

    private static Map<Integer, ClockRow> byNumber(List<ClockRow> rows) {
        return rows.stream().collect(Collectors.toMap(ClockRow::no, Function.identity()));
    }

    private static boolean isOpen(ClockRow clock) {
        return clock.state() == State.RUNNING || clock.state() == State.PAUSED;
    }
}
