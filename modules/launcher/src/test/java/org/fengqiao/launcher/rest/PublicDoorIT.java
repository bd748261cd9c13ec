package org.fengqiao.launcher.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.launcher.rest.Rest.json;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a citizen does without an account, and what a stranger does not get. */
class PublicDoorIT {
    @Test
    void a_citizen_files_follows_and_withdraws() {
        var filed = Rest.asCitizen().post("/public/cases", filing()).is(201).json();
        assertThat(filed.getString("code")).matches("\\d{16}");
        var matter = new Matter(filed.getString("number"), filed.getString("code"));
        assertThat(matter.followed().getString("holder")).contains("北关村");
        assertThat(matter.followed().getJsonArray("clocks").getValuesAs(JsonObject.class))
                .extracting(clock -> clock.getString("rule"))
                .contains("LOC-HAND-UP")
                .doesNotContain("CLK-ROUTE", "CLK-NOTICE-DIRECT");
        assertThat(Rest.as("village").get(matter.path()).is(200).json().getString("channel"))
                .isEqualTo("ONLINE");
        var gone = Rest.asCitizen()
                .post("/public/cases/" + matter.code() + "/withdrawal", json("reason", "我们自己谈好了"))
                .is(200);
        assertThat(gone.json().getString("stage")).isEqualTo("WITHDRAWN");
        assertThat(matter.followed().getJsonArray("clocks")).isEmpty();
        assertThat(Rest.as("village")
                        .get(matter.path() + "/events")
                        .is(200)
                        .list()
                        .getValuesAs(JsonObject.class))
                .as("each event names the door it came by, and the citizen's what stood behind their word")
                .allSatisfy(event -> assertThat(event.getJsonObject("facts").getString("door"))
                        .isEqualTo("REST"))
                .last()
                .satisfies(event -> assertThat(event.getJsonObject("facts").getString("proof"))
                        .isEqualTo("CODE"));
        matter.act("village", "SETTLE", "outcome", "EXPLAINED").isProblem(409, "refused");
    }

    @Test
    void what_complains_of_the_village_goes_to_the_town_and_the_village_does_not_see_it() {
        var word = "村账" + UUID.randomUUID().toString().substring(0, 8);
        var complaint = Json.createObjectBuilder(with(filing(), "summary", word))
                .add("againstVillage", true)
                .build();
        var filed = Rest.asCitizen().post("/public/cases", complaint).is(201).json();
        var matter = new Matter(filed.getString("number"), filed.getString("code"));
        var seen = Rest.as("town").get(matter.path()).is(200).json();
        assertThat(seen.getString("office")).isEqualTo("990101100");
        assertThat(seen.getString("complainedOf")).isEqualTo(Matter.VILLAGE);
        assertThat(seen.getString("complainedOfName")).isNotBlank();
        Rest.as("village").get(matter.path()).isProblem(404, "unknown");
        for (var queue : new String[] {"area", "office", "to-receive"}) {
            assertThat(Rest.as("village")
                            .get("/cases?queue=" + queue + "&q=" + encoded(word))
                            .is(200)
                            .json()
                            .getJsonArray("items"))
                    .isEmpty();
        }
        matter.act("town", "SEND_DOWN", "office", Matter.VILLAGE, "reason", "请村里办")
                .isProblem(409, "refused");
        Rest.as("village").post("/cases", with(complaint, "channel", "VISIT")).isProblem(409, "refused");
    }

    @Test
    void a_code_may_be_written_in_groups() {
        var filed = Rest.asCitizen().post("/public/cases", filing()).is(201).json();
        var code = filed.getString("code").replaceAll("(\\d{4})(?=\\d)", "$1-");
        var followed = Rest.asCitizen().get("/public/cases/" + code).is(200).json();
        assertThat(followed.getString("number")).isEqualTo(filed.getString("number"));
    }

    @Test
    void an_accusation_is_sent_to_the_inspectors_and_nothing_is_kept() {
        var word = "检举" + UUID.randomUUID().toString().substring(0, 8);
        var accusation = with(with(filing(), "purpose", "ACCUSATION"), "summary", word);
        var answer = Rest.asCitizen().post("/public/cases", accusation).isProblem(422, "invalid");
        assertThat(answer.json().getString("detail")).contains("12388");
        assertThat(Rest.as("village")
                        .post("/cases", with(accusation, "channel", "VISIT"))
                        .status())
                .isEqualTo(422);
        assertThat(Rest.as("county")
                        .get("/cases?queue=area&q=" + encoded(word))
                        .is(200)
                        .json()
                        .getJsonArray("items"))
                .isEmpty();
    }

    @Test
    void a_citizen_may_not_come_by_a_door_of_the_staff() {
        var answer = Rest.asCitizen().post("/public/cases", with(filing(), "channel", "LETTER"));
        assertThat(answer.isProblem(422, "invalid").brokenFields()).containsExactly("channel");
    }

    @Test
    void an_unknown_code_is_not_found() {
        Rest.asCitizen().get("/public/cases/0000000000000000").isProblem(404, "unknown");
        Rest.asCitizen()
                .post("/public/cases/nonsense/rating", json("level", "SATISFIED"))
                .isProblem(404, "unknown");
    }

    @Test
    void whoever_guesses_codes_has_to_wait() throws IOException {
        String last = "";
        for (int guess = 0; guess < 12; guess++) {
            last = fromAnotherAddress("/api/v1/public/cases/000000000000%04d".formatted(guess));
        }
        assertThat(last)
                .startsWith("HTTP/1.1 429")
                .containsIgnoringCase("Retry-After:")
                .contains("problem+json");
    }

    @Test
    void the_contract_is_published_without_a_login() {
        var contract = Rest.asCitizen()
                .send(java.net.http.HttpRequest.newBuilder(URI.create(Rest.url() + "/openapi")))
                .is(200);
        assertThat(contract.text())
                .contains("/api/v1/public/cases/{code}", "/api/v1/cases/{number}/acts", "/api/v1/imports", "basic");
    }

    /** Guessing from the address of the other tests would make them wait. */
    private static String fromAnotherAddress(String path) throws IOException {
        var server = URI.create(Rest.url());
        try (var socket = new Socket(
                InetAddress.getByName(server.getHost()), server.getPort(), InetAddress.getByName("127.0.0.77"), 0)) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .formatted(path)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static JsonObject filing() {
        return Json.createObjectBuilder(Matter.quarrel()).remove("channel").build();
    }

    private static JsonObject with(JsonObject body, String name, String value) {
        return Json.createObjectBuilder(body).add(name, value).build();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
