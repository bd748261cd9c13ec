package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.model.casefile.World.BUREAU;
import static org.fengqiao.model.casefile.World.COUNTY;
import static org.fengqiao.model.casefile.World.COUNTY_GOVERNMENT;
import static org.fengqiao.model.casefile.World.PETITION_OFFICE;
import static org.fengqiao.model.casefile.World.TOWN;
import static org.fengqiao.model.casefile.World.TOWN_GOVERNMENT;
import static org.fengqiao.model.casefile.World.VILLAGE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.competence.CompetenceAct;
import org.fengqiao.model.hearing.HearingAct;
import org.fengqiao.model.hearing.HoldHearing;
import org.fengqiao.model.transfer.ReportUrgent;
import org.fengqiao.model.transfer.Route;
import org.fengqiao.model.transfer.TransferAct;
import org.junit.jupiter.api.Test;

/** Hearings are announced with all that people must know, and urgent matters reach everybody they must reach. */
class AnnouncingTest {
    private static final Map<String, String> HEARING = Map.of(
            "topic", "排水沟",
            "heardOn", "2026-03-10",
            "hour", "上午九点半",
            "place", "镇综治中心二楼",
            "attending", "陈桂英；村民委员会",
            "panel", "律师、人大代表",
            "openToAll", "true");
    private final World world = new World();
    private final CaseFile file = world.registeredBy(TOWN, "2026-03-02T01:00:00Z");

    @Test
    void a_hearing_is_announced_with_time_place_parties_panel_and_whether_it_is_public() {
        world.act(file, TOWN, "2026-03-03T01:00:00Z", HearingAct.ANNOUNCE_HEARING.deed(new Given(HEARING)));
        var event = world.events(file).get(1);
        assertThat(event.facts())
                .contains("\"article\":\"XF:31(6)\"", "\"heardOn\":\"2026-03-10\"", "\"openToAll\":true");
        assertThat(file.hold().ground()).hasToString("HANDLING");
    }

    @Test
    void what_people_must_know_is_asked_for_and_its_day_is_not_past() {
        assertThatThrownBy(() -> HearingAct.ANNOUNCE_HEARING.deed(new Given(Map.of("topic", "排水沟"))))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.faults())
                        .extracting(FieldFault::field)
                        .contains("heardOn", "hour", "place", "attending", "panel", "openToAll"));
        var deed = HearingAct.ANNOUNCE_HEARING.deed(new Given(HEARING));
        assertThatThrownBy(() -> world.act(file, TOWN, "2026-03-12T01:00:00Z", deed))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.faults())
                        .extracting(FieldFault::field)
                        .containsExactly("heardOn"));
    }

    @Test
    void its_hour_is_one_of_the_day() {
        for (var hour : List.of("25:99", "24:00")) {
            var given = new HashMap<>(HEARING);
            given.put("hour", hour);
            assertThatThrownBy(() -> HearingAct.ANNOUNCE_HEARING.deed(new Given(given)))
                    .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.faults())
                            .extracting(FieldFault::field)
                            .containsExactly("hour"));
        }
    }

    /** What is its government's to answer, is its government's to hear. */
    @Test
    void a_village_holds_no_hearing_on_an_appeal_and_does_not_dispute_about_it() {
        var appeal = world.registeredBy(VILLAGE, "2026-03-02T01:00:00Z");
        var village = world.occasion(world.officer(VILLAGE), "2026-03-03T01:00:00Z");
        for (var act : List.<Act>of(HearingAct.ANNOUNCE_HEARING, HearingAct.HOLD_HEARING, CompetenceAct.CONTEST)) {
            assertThat(appeal.whyNot(act, village)).hasValueSatisfying(no -> {
                assertThat(no.why()).isEqualTo(Why.NOT_SIGNED_HERE);
                assertThat(no.getMessage()).contains("政府");
            });
            var quarrel = world.disputeBefore(VILLAGE, "2026-03-02T01:00:00Z");
            assertThat(quarrel.whyNot(act, village)).isEmpty();
        }
    }

    @Test
    void while_a_hearing_is_open_no_other_is_announced() {
        world.act(file, TOWN, "2026-03-03T01:00:00Z", new HoldHearing(null, "律师", "排水沟"));
        var deed = HearingAct.ANNOUNCE_HEARING.deed(new Given(HEARING));
        assertThatThrownBy(() -> world.act(file, TOWN, "2026-03-04T01:00:00Z", deed))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.why()).isEqualTo(Why.HEARING_OPEN));
    }

    @Test
    void an_urgent_report_reaches_everybody_above_and_the_event_lists_them() {
        var flood = world.registeredBy(VILLAGE, "2026-03-02T01:00:00Z");
        world.act(flood, VILLAGE, "2026-03-02T02:00:00Z", new ReportUrgent("河堤渗水"));
        assertThat(world.only(Notice.class, flood))
                .filteredOn(notice -> notice.kind() == TransferAct.REPORT_URGENT)
                .extracting(Notice::office)
                .containsExactlyInAnyOrder(TOWN, COUNTY, TOWN_GOVERNMENT, COUNTY_GOVERNMENT, PETITION_OFFICE);
        assertThat(world.events(flood).get(1).facts())
                .contains(TOWN + " ", COUNTY + " ", TOWN_GOVERNMENT, COUNTY_GOVERNMENT, PETITION_OFFICE);
    }

    @Test
    void an_urgent_report_reaches_a_department_that_works_on_it() {
        var flood = world.registeredBy(COUNTY, "2026-03-02T01:00:00Z");
        world.act(flood, COUNTY, "2026-03-02T02:00:00Z", new Route(BUREAU, "查看河堤", null, false, null));
        world.act(flood, COUNTY, "2026-03-02T03:00:00Z", new ReportUrgent("河堤渗水"));
        assertThat(world.only(Notice.class, flood))
                .filteredOn(notice -> notice.kind() == TransferAct.REPORT_URGENT)
                .extracting(Notice::office)
                .contains(BUREAU, COUNTY_GOVERNMENT);
    }
}
