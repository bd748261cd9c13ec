package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.model.casefile.World.TOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.petition.Decline;
import org.fengqiao.model.petition.DeclineGround;
import org.fengqiao.model.petition.PetitionAct;
import org.junit.jupiter.api.Test;

/** Who turns a matter away says on which ground of the law, and where it belongs (条例 arts 19, 23, 31, 36). */
class TurningAwayTest {
    private final World world = new World();
    private final CaseFile file = world.registeredBy(TOWN, "2026-03-02T01:00:00Z");

    @Test
    void a_refusal_has_a_legal_ground() {
        assertThat(broken(PetitionAct.DECLINE, Map.of("reason", "不归我们管"))).containsExactly("legalGround");
    }

    @Test
    void what_belongs_elsewhere_is_told_where() {
        assertThat(broken(PetitionAct.DECLINE, Map.of("reason", "不归我们管", "legalGround", "NOT_OURS")))
                .containsExactly("competent");
        var said = new Decline(DeclineGround.NOT_OURS, "县人社局", "不归我们管");
        world.act(file, TOWN, "2026-03-03T01:00:00Z", said);
        var event = world.events(file).get(world.events(file).size() - 1);
        assertThat(event.facts()).contains("NOT_OURS");
        assertThat(event.words()).contains("县人社局");
    }

    @Test
    void only_what_a_re_examination_has_ended_is_refused_as_final() {
        var given = Map.of("reason", "已经终结", "legalGround", "FINAL");
        assertThat(broken(PetitionAct.DECLINE, given)).containsExactly("earlier");
        assertThatThrownBy(() -> refusedAsFinal("990101-2024-000009-1")).isInstanceOfSatisfying(Refusal.class, no -> {
            assertThat(no.why()).isEqualTo(Why.EARLIER_NOT_FINAL);
            assertThat(no.getMessage()).contains("990101-2024-000009-1");
        });
        refusedAsFinal("990101-2024-000007-1");
        assertThat(file.stage()).isEqualTo(Stage.DECLINED);
        assertThat(world.events(file)).last().satisfies(event -> assertThat(event.facts())
                .contains("\"earlier\":\"990101-2024-000007-1\""));
    }

    /** Two earlier files: the seventh was re-examined, the ninth was not. */
    private void refusedAsFinal(String earlier) {
        var deed = PetitionAct.DECLINE.deed(
                new Given(Map.of("reason", "同一事实和理由", "legalGround", "FINAL", "earlier", earlier)));
        file.perform(deed, world.occasion(TOWN, "2026-03-03T01:00:00Z", new Lookups() {
            @Override
            public Optional<Long> caseOf(String number, Officer officer) {
                return Optional.of(Long.valueOf(number.substring(17, 18)));
            }

            @Override
            public boolean isFinal(long id) {
                return id == 7;
            }
        }));
    }

    @Test
    void lateness_is_no_ground_for_refusing_a_first_petition() {
        assertThatThrownBy(() -> world.act(
                        file, TOWN, "2026-03-03T01:00:00Z", new Decline(DeclineGround.LATE_REQUEST, null, "逾期")))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.faults())
                        .extracting(FieldFault::field)
                        .containsExactly("legalGround"));
    }

    @Test
    void another_procedure_is_named_with_its_door_and_a_duty_to_protect_is_ones_own() {
        assertThat(broken(PetitionAct.DIVERT, Map.of("reason", "属于劳动争议", "route", "ARBITRATION")))
                .containsExactly("procedure", "door");
        assertThat(PetitionAct.DIVERT.deed(new Given(Map.of("reason", "依法查处", "route", "PROTECTION_DUTY"))))
                .isNotNull();
    }

    private static List<String> broken(Act act, Map<String, String> given) {
        var fields = new ArrayList<String>();
        assertThatThrownBy(() -> act.deed(new Given(given)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no -> no.faults().stream().map(FieldFault::field).forEach(fields::add));
        return fields;
    }
}
