package org.fengqiao.launcher.borders;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fengqiao.launcher.RunningSystem;
import org.fengqiao.model.casefile.Acts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;

/** Whatever is sent to whichever door: a clear no or a yes, never a failure and never the inside of the house. */
class HostileInputIT {
    private static final Pattern INSIDE = Pattern.compile(
            "(?i)exception|\\sat [a-z]+\\.[a-z]+|sqlstate|postgres|eclipselink|payara|glassfish|jersey");

    private static final List<String> FURTHER_FIELDS = List.of(
            "text",
            "place",
            "source",
            "externalNumber",
            "petitionClass",
            "idNumber",
            "address",
            "kind",
            "headcount",
            "oral",
            "representatives",
            "coPetitioners",
            "respondents",
            "represented",
            "settlement",
            "reason",
            "whistle",
            "mapping",
            "words");

    private static final List<String> PARAMETERS_OF_PAGES =
            List.of("n", "id", "tab", "act", "q", "queue", "stage", "office", "category", "after", "done");

    private static Scene scene;

    @TestFactory
    @Execution(CONCURRENT)
    Stream<DynamicTest> no_body_brings_an_endpoint_down() {
        return posts().map(row -> dynamicTest(row.toString(), () -> {
            for (var body : Nasty.BODIES) {
                demandClear(
                        scene().guest(best(row))
                                .ask("POST", path(row), Map.of("Content-Type", "application/json"), body),
                        row + " " + start(body));
            }
        }));
    }

    @TestFactory
    @Execution(CONCURRENT)
    Stream<DynamicTest> no_value_of_any_field_brings_an_endpoint_down() {
        return posts().map(row -> dynamicTest(row.toString(), () -> {
            var body =
                    row.body().isBlank() ? JsonValue.EMPTY_JSON_OBJECT : object(scene().fill(row.body(), row.kind()));
            var fields = new ArrayList<>(body.keySet());
            if (hasManyFields(row)) {
                fields.addAll(FURTHER_FIELDS);
            } else {
                furtherFieldsTogether(row).forEach(given -> send(row, body, given));
            }
            for (var field : fields) {
                values(row, field).forEach(value -> send(row, body, Map.of(field, value)));
            }
        }));
    }

    private static boolean hasManyFields(Table.Row row) {
        return row.door().path().matches(".*/(cases|acts)");
    }

    /** Elsewhere these fields are strangers, and every value of theirs comes with the same value of the others. */
    private static Stream<Map<String, String>> furtherFieldsTogether(Table.Row row) {
        var values = FURTHER_FIELDS.stream()
                .collect(toMap(field -> field, field -> values(row, field).toList()));
        int most = values.values().stream().mapToInt(List::size).max().orElseThrow();
        return IntStream.range(0, most).mapToObj(i -> values.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> each.getValue().get(i))));
    }

    @TestFactory
    @Execution(CONCURRENT)
    Stream<DynamicTest> no_value_of_any_field_of_an_act_brings_it_down() {
        var acts = posts().filter(row -> row.door().path().endsWith("/acts"))
                .findFirst()
                .orElseThrow();
        return Acts.entered().stream()
                .map(act -> dynamicTest(act.name(), () -> {
                    var body = object(scene().fill("{\"version\":$version,\"act\":\"" + act + "\"}", "open"));
                    for (var ask : act.asks()) {
                        values(acts, ask.field().contractName())
                                .forEach(value ->
                                        send(acts, body, Map.of(ask.field().contractName(), value)));
                    }
                }));
    }

    @TestFactory
    @Execution(CONCURRENT)
    Stream<DynamicTest> no_address_brings_a_door_down() {
        return Table.read().stream()
                .filter(row ->
                        row.door().method().equals("GET") && !row.door().path().contains("/public/"))
                .filter(row -> row.kind().matches("-|open|report|import"))
                .map(row -> dynamicTest(row.toString(), () -> Nasty.TEXTS.stream()
                        .map(HostileInputIT::encoded)
                        .flatMap(text -> addresses(row, text))
                        .forEach(address -> demandClear(scene().guest(best(row)).get(address), address))));
    }

    @TestFactory
    @Execution(CONCURRENT)
    Stream<DynamicTest> no_header_brings_an_endpoint_down() {
        var body = Nasty.bytes("{\"act\":\"NOTE\",\"version\":0,\"text\":\"x\"}");
        var path = scene().fill("/api/v1/cases/{number}/acts", "open");
        return Stream.of(
                        Map.of("Content-Type", "text/plain"),
                        Map.of("Content-Type", "application/xml"),
                        Map.of("Content-Type", "nonsense"),
                        Map.of("Content-Type", "application/json;charset=utf-99"),
                        Map.of("Content-Type", "multipart/form-data"),
                        Map.of("Content-Type", "application/json", "Accept", "text/html"),
                        Map.of("Content-Type", "application/json", "Accept", "nonsense"),
                        Map.of("Content-Type", "application/json", "Accept-Language", "x-".repeat(500)),
                        Map.of("Content-Type", "application/json", "Accept-Language", "*;q=9"),
                        Map.of("Content-Type", "application/json", "Idempotency-Key", "k".repeat(5_000)),
                        Map.of("Content-Type", "application/json", "Idempotency-Key", "' or '1'='1"))
                .map(headers -> dynamicTest(
                        start(Nasty.bytes(headers.toString())),
                        () -> demandClear(
                                scene().guest(Role.TOWN).ask("POST", path, headers, body), headers.toString())));
    }

    /** A server that keeps something of a refused request would let one visitor shut the door to all. */
    @Test
    void a_header_too_long_for_the_server_shuts_the_door_to_nobody_else() {
        for (int length : List.of(5_000, 9_000, 50_000)) {
            assertThat(scene().guest(Role.TOWN2)
                            .ask("GET", "/api/v1/me", Map.of("Idempotency-Key", "k".repeat(length)), new byte[0])
                            .statusCode())
                    .isLessThan(500);
        }
        for (int i = 0; i < 100; i++) {
            assertThat(scene().guest(Role.TOWN).get("/api/v1/me").statusCode()).isEqualTo(200);
        }
    }

    /** The container waits half a minute for the body of an upgraded request; nobody may hold its threads so cheaply. */
    @Test
    void an_upgrade_nobody_offered_is_answered_at_once() throws IOException {
        var at = URI.create(RunningSystem.get().url());
        for (var request : List.of("GET /api/v1/categories", "POST /api/v1/cases", "GET /login")) {
            try (var socket = new Socket(at.getHost(), at.getPort())) {
                socket.setSoTimeout(10_000);
                socket.getOutputStream()
                        .write(
                                Nasty.bytes(
                                        request + " HTTP/1.1\r\nHost: " + at.getHost()
                                                + "\r\nConnection: Upgrade\r\nUpgrade: nonsense\r\nContent-Type: application/json\r\n\r\n"));
                var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                assertThat(answer.readLine()).as(request).matches("HTTP/1.1 (200|401) .*");
                assertThat(answer.lines().takeWhile(line -> !line.isEmpty()))
                        .as(request)
                        .anyMatch(line -> line.toLowerCase(Locale.ROOT).startsWith("content-type: "));
            }
        }
    }

    @TestFactory
    @Execution(CONCURRENT)
    Stream<DynamicTest> no_form_brings_an_endpoint_down() {
        return Table.read().stream()
                .filter(row -> row.door().multipart() && row.kind().matches("-|open"))
                .map(row -> dynamicTest(row.toString(), () -> forms().forEach(form -> demandClear(
                        scene().guest(best(row))
                                .ask(
                                        "POST",
                                        path(row),
                                        Map.of("Content-Type", "multipart/form-data; boundary=b"),
                                        Nasty.bytes(form)),
                        row + " " + start(Nasty.bytes(form))))));
    }

    @TestFactory
    @Execution(CONCURRENT)
    Stream<DynamicTest> no_method_brings_an_endpoint_down() {
        return Table.read().stream()
                .filter(row -> row.door().isApi() && row.kind().matches("-|open"))
                .map(row -> dynamicTest(row.toString(), () -> {
                    for (var method : List.of("PUT", "DELETE", "PATCH")) {
                        demandClear(
                                scene().guest(Role.TOWN).ask(method, path(row), Map.of(), new byte[0]),
                                method + " " + row);
                    }
                }));
    }

    @Test
    void what_was_written_is_shown_as_text_and_not_as_a_page() {
        var script = "<script>alert(1)</script>";
        var made = scene().guest(Role.VILLAGE)
                .post(
                        "/api/v1/cases",
                        "application/json",
                        """
                {"channel":"VISIT","purpose":"DISPUTE","category":"02","region":"990101100204","name":"甲%s",
                 "phone":"13900000005","summary":"乙%s#{1+1}","text":"丙%s","place":"丁%s"}"""
                                .formatted(script, script, script, script));
        Scene.demand(made, 201);
        var page = scene().guest(Role.VILLAGE).get("/staff/cases/case?n=" + Scene.field("number", made));
        Scene.demand(page, 200);
        assertThat(page.body()).contains("乙&lt;script&gt;alert(1)", "#{1+1}").doesNotContain(script);
    }

    private static Stream<Table.Row> posts() {
        return Table.read().stream()
                .filter(row -> row.door().isApi() && row.door().method().equals("POST"))
                .filter(row -> !row.door().multipart() && row.kind().matches("-|open|import"));
    }

    /** The role that gets furthest, so that what was sent is really read. */
    private static Role best(Table.Row row) {
        return row.door().path().contains("/audit/")
                        || row.door().path().contains("evidence")
                        || row.door().path().contains("/inspection/")
                ? Role.INSPECTOR
                : row.door().path().contains("/admin/") || row.door().path().contains("hand-overs")
                        ? Role.ADMIN
                        : Role.TOWN;
    }

    /** At the public doors one address may knock so often a minute, hence one value for each field there. */
    private static Stream<String> values(Table.Row row, String field) {
        var all = Stream.concat(Nasty.VALUES.stream(), Nasty.TEXTS.stream().map(text -> Json.createValue(text)
                        .toString()))
                .toList();
        boolean counted = row.door().path().contains("/public/");
        return counted ? Stream.of(all.get(Math.floorMod(field.hashCode(), all.size()))) : all.stream();
    }

    private static void send(Table.Row row, JsonObject body, Map<String, String> given) {
        var members = new ArrayList<String>();
        body.forEach((name, value) -> {
            if (!given.containsKey(name)) {
                members.add(Json.createValue(name) + ":" + value);
            }
        });
        given.forEach((name, value) -> members.add(Json.createValue(name) + ":" + value));
        var sent = "{" + String.join(",", members) + "}";
        demandClear(
                scene().guest(best(row)).post(path(row), "application/json", sent),
                row + " " + start(Nasty.bytes(given.toString())));
    }

    /** The text in place of each parameter of the path, and in each of the query. */
    private static Stream<String> addresses(Table.Row row, String text) {
        var path = row.door().path();
        boolean refusedByServer = text.equals("%5C");
        var inPath = path.contains("{") && text.length() < 2_000 && !refusedByServer
                ? Stream.of(path.replaceAll("\\{\\w+}", text.isBlank() ? "%20" : text))
                : Stream.<String>of();
        var known = scene().fill(path, row.kind()).replaceAll("\\{\\w+}", "settled");
        return Stream.concat(inPath, queries(row, text).map(query -> known + "?" + query));
    }

    /** A page that names no parameter in the table is asked with all that any page reads, at once while they fit. */
    private static Stream<String> queries(Table.Row row, String text) {
        boolean fits = text.length() < 500;
        var brief = text.length() < 2_000 ? text : text.substring(0, 1_800);
        var each = parameters(row).stream().map(name -> name + "=" + brief);
        boolean asPage = row.query().isEmpty() && !row.door().isApi();
        return asPage && fits ? Stream.of(each.collect(joining("&"))) : each;
    }

    private static List<String> parameters(Table.Row row) {
        if (row.door().path().equals("/api/v1/cases")) {
            return List.of("queue", "stage", "office", "category", "due", "q", "after", "size");
        }
        if (row.query().isEmpty()) {
            return row.door().isApi() ? List.of("x") : PARAMETERS_OF_PAGES;
        }
        return Stream.of(row.query().substring(1).split("&"))
                .map(pair -> pair.split("=")[0])
                .toList();
    }

    private static List<String> forms() {
        var head = "--b\r\nContent-Disposition: form-data; ";
        return List.of(
                "",
                "--b--\r\n",
                "no parts at all",
                head + "name=\"file\"",
                head + "name=\"file\"\r\n\r\nnot a file\r\n--b--\r\n",
                head + "name=\"file\"; filename=\"\"\r\n\r\n\r\n--b--\r\n",
                head + "name=\"file\"; filename=\"../../x.csv\"\r\n\r\na,b\r\n--b--\r\n",
                head + "name=\"file\"; filename=\"x.xlsx\"\r\n\r\nPK\u0003\u0004nonsense\r\n--b--\r\n",
                head + "name=\"file\"; filename=\"" + "长".repeat(500) + ".csv\"\r\n\r\na\r\n--b--\r\n",
                head + "name=\"file\"; filename=\"x.csv\"\r\n\r\n\u0000\u0001\r\n" + head
                        + "name=\"mode\"\r\n\r\nSIDEWAYS\r\n--b--\r\n",
                head + "name=\"mapping\"\r\n\r\n{\"x\":\r\n" + head
                        + "name=\"file\"; filename=\"x.csv\"\r\n\r\na,b\r\n--b--\r\n",
                head + "\r\n\r\nnameless\r\n--b--\r\n",
                "--b\r\n\r\nheadless\r\n--b--\r\n");
    }

    private static void demandClear(HttpResponse<String> answer, String what) {
        assertThat(answer.statusCode())
                .as(what + " → " + start(Nasty.bytes(answer.body())))
                .isLessThan(500);
        if (answer.statusCode() < 400) {
            return;
        }
        assertThat(answer.body()).as(what).doesNotContainPattern(INSIDE);
        if (answer.uri().getPath().startsWith("/api/")) {
            assertThat(answer.headers().firstValue("Content-Type").orElse("none"))
                    .as(what + " → " + answer.statusCode() + " " + start(Nasty.bytes(answer.body())))
                    .startsWith("application/problem+json");
            var problem = object(answer.body());
            assertThat(problem.getInt("status")).as(what).isEqualTo(answer.statusCode());
            assertThat(problem.getString("detail")).as(what).isNotBlank();
        }
    }

    private static String path(Table.Row row) {
        return scene().fill(row.door().path(), row.kind().equals("-") ? "open" : row.kind());
    }

    private static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String start(byte[] sent) {
        var text = new String(sent, StandardCharsets.UTF_8);
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }

    private static synchronized Scene scene() {
        if (scene == null) {
            scene = Scene.set(RunningSystem.get());
        }
        return scene;
    }
}
