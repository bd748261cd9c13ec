package org.fengqiao.launcher.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.launcher.rest.Rest.json;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The county's centre sends out parts of a case, and several cases down: all at once, or none. */
class DispatchIT {
    private static final String LAND = "990101-zrj";
    private static final String JUSTICE = "990101-sfj";

    static Matter heldByCounty() {
        var made = Rest.as("county").post("/cases", Matter.quarrel()).is(201).json();
        return new Matter(made.getString("number"), made.getString("code"));
    }

    @Test
    void several_offices_get_their_parts_at_once() {
        var matter = heldByCounty();
        var answer = dispatch(
                        "county",
                        matter,
                        json("office", LAND, "part", "查明界址", "due", "2099-03-20"),
                        json("office", JUSTICE, "part", "出具法律意见"))
                .is(200)
                .json();
        assertThat(answer.getString("office")).isEqualTo("990101");
        assertThat(assignments(matter)).extracting(part -> part.getString("to")).containsExactly(LAND, JUSTICE);
        assertThat(assignments(matter).get(0).getString("dueAt")).startsWith("2099-03-21T00:00");
        // Whoever names no term means the usual one.
        assertThat(assignments(matter).get(1).getString("dueAt")).isNotBlank();
    }

    @Test
    void none_gets_a_part_when_one_cannot() {
        var matter = heldByCounty();
        dispatch("county", matter, json("office", LAND, "part", "查明界址"), json("office", "990101", "part", "自己"))
                .isProblem(409, "refused");
        assertThat(assignments(matter)).isEmpty();
        assertThat(matter.version()).isZero();
    }

    @Test
    void every_broken_part_is_named() {
        var broken = dispatch("county", heldByCounty(), json("office", "nowhere", "due", "bald"), json("part", "查明界址"));
        assertThat(broken.isProblem(422, "invalid").brokenFields())
                .containsExactlyInAnyOrder("parts[0].office", "parts[0].part", "parts[0].due", "parts[1].office");
        assertThat(Rest.as("county")
                        .post(
                                heldByCounty().path() + "/dispatch",
                                json("parts", Json.createArrayBuilder().add("x").build()))
                        .isProblem(422, "invalid")
                        .brokenFields())
                .contains("version", "parts[0]");
    }

    @Test
    void only_the_countys_centre_dispatches() {
        var matter = heldByCounty();
        for (var user : List.of("village", "town", "department", "leader")) {
            dispatch(user, matter, json("office", LAND, "part", "查明界址")).isProblem(403, "forbidden");
            Rest.as(user).post("/send-downs", down("990101100", matter)).isProblem(403, "forbidden");
        }
    }

    @Test
    void several_cases_go_down_at_once() {
        var one = heldByCounty();
        var other = heldByCounty();
        var sent = Rest.as("county")
                .post("/send-downs", down("990101100", one, other))
                .is(200)
                .json();
        assertThat(sent.getJsonArray("cases").getValuesAs(JsonObject.class))
                .extracting(each -> each.getInt("version"))
                .containsExactly(one.version(), other.version());
        for (var matter : List.of(one, other)) {
            var file = Rest.as("town").get(matter.path()).is(200).json();
            assertThat(file.getString("office")).isEqualTo("990101100");
            assertThat(file.getString("stage")).isEqualTo("TRANSFERRED");
        }
    }

    @Test
    void none_goes_down_when_one_has_changed_meanwhile() {
        var one = heldByCounty();
        var other = heldByCounty();
        var asked = down("990101100", one, other);
        other.act("county", "CLASSIFY", "category", "05").is(200);
        Rest.as("county").post("/send-downs", asked).isProblem(409, "conflict");
        assertThat(Rest.as("county").get(one.path()).is(200).json().getString("office"))
                .isEqualTo("990101");
    }

    @Test
    void what_is_to_be_done_has_to_be_said() {
        var asked =
                json("cases", Json.createArrayBuilder().add(json("number", "?")).build());
        assertThat(Rest.as("county")
                        .post("/send-downs", asked)
                        .isProblem(422, "invalid")
                        .brokenFields())
                .containsExactlyInAnyOrder("reason", "cases[0].version", "cases[0].office");
    }

    /** A body that sends each of these to the same centre. */
    static JsonObject down(String centre, Matter... matters) {
        var cases = Json.createArrayBuilder();
        for (var matter : matters) {
            cases.add(json("number", matter.number(), "version", matter.version(), "office", centre));
        }
        return json("reason", "请邀请乡贤参加,再调解一次", "cases", cases.build());
    }

    private static Answer dispatch(String user, Matter matter, JsonObject... parts) {
        var all = Json.createArrayBuilder();
        for (var part : parts) {
            all.add(part);
        }
        return Rest.as(user).post(matter.path() + "/dispatch", json("version", matter.version(), "parts", all.build()));
    }

    private static List<JsonObject> assignments(Matter matter) {
        return Rest.as("county")
                .get(matter.path() + "/assignments")
                .is(200)
                .list()
                .getValuesAs(JsonObject.class);
    }
}
