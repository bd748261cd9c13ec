package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.model.casefile.World.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.petition.Accept;
import org.fengqiao.model.petition.Extend;
import org.fengqiao.model.petition.PetitionAct;
import org.junit.jupiter.api.Test;

/** A mediation belongs to both parties: they agree to go on, and what they signed runs from their last signature. */
class BothPartiesTest {
    private final World world = new World();
    private final CaseFile file = world.disputeBefore(TOWN, "2026-03-09T01:00:00Z");

    private void does(Officer officer, Act act, String at, Map<String, String> given) {
        file.perform(act.deed(new Given(given)), world.occasion(officer, at));
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private Clock clock(String rule) {
        return world.only(Clock.class, file).stream()
                .filter(each -> each.rule().equals(rule))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static void broken(ThrowingCallable act, String field, String fault) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, no -> {
            assertThat(no.faults()).extracting(FieldFault::field).containsExactly(field);
            assertThat(no.faults()).extracting(FieldFault::message).containsExactly(fault);
        });
    }

    @Test
    void the_head_does_not_decide_alone_that_a_mediation_goes_on() {
        world.act(file, TOWN, "2026-03-10T01:00:00Z", new Accept(null));
        world.act(file, TOWN, "2026-03-20T01:00:00Z", new Extend("CLK-MEDIATION", null, 10, "还差一次会面"));
        var yes = Map.of("agreed", "true", "rule", "CLK-MEDIATION");
        var due = clock("CLK-MEDIATION").due().day();
        broken(
                () -> does(world.head(TOWN), PetitionAct.DECIDE_EXTENSION, "2026-03-21T01:00:00Z", yes),
                "partiesAgree",
                "both-parties");
        assertThat(clock("CLK-MEDIATION").due().day()).isEqualTo(due);
        does(
                world.head(TOWN),
                PetitionAct.DECIDE_EXTENSION,
                "2026-03-21T01:00:00Z",
                with(yes, "partiesAgree", "3月21日调解笔录第二页，双方签名"));
        assertThat(clock("CLK-MEDIATION").due().day()).isAfter(due);
        assertThat(world.events(file)).last().satisfies(event -> assertThat(event.words())
                .contains("3月21日调解笔录"));
    }

    @Test
    void no_needs_nobodys_consent() {
        world.act(file, TOWN, "2026-03-10T01:00:00Z", new Accept(null));
        world.act(file, TOWN, "2026-03-20T01:00:00Z", new Extend("CLK-MEDIATION", null, 10, "还差一次会面"));
        does(
                world.head(TOWN),
                PetitionAct.DECIDE_EXTENSION,
                "2026-03-21T01:00:00Z",
                Map.of("agreed", "false", "rule", "CLK-MEDIATION"));
        assertThat(clock("CLK-MEDIATION").request()).isEmpty();
    }

    @Test
    void the_window_for_confirmation_runs_from_the_last_signature() {
        var signed = Map.of("outcome", "AGREED", "form", "WRITTEN", "agreement", "各退一步");
        var at = "2026-03-16T01:00:00Z";
        broken(() -> settled(at, with(signed, "signedOn", "2026-03-17")), "signedOn", "not-yet");
        broken(() -> settled(at, with(signed, "signedOn", "2026-03-08")), "signedOn", "before-registered");
        broken(
                () -> settled(at, with(with(signed, "signedOn", "2026-03-12"), "form", "ORAL")),
                "signedOn",
                "signed-written");
        settled(at, with(signed, "signedOn", "2026-03-12"));
        assertThat(clock("CLK-CONFIRM-WINDOW").begin().day()).isEqualTo(LocalDate.parse("2026-03-12"));
        assertThat(world.events(file)).last().satisfies(event -> assertThat(event.facts())
                .contains("\"signedOn\":\"2026-03-12\""));
    }

    private void settled(String at, Map<String, String> given) {
        does(world.officer(TOWN), PetitionAct.SETTLE, at, given);
    }
}
