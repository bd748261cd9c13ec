package org.fengqiao.bench.load;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Another system that asks over REST and sends its password with each call. */
final class Program extends Busybody {
    private final PlainBrowser client;
    private final String credential;
    private final boolean registers;
    private List<String> known = List.of();

    Program(URI house, String login, String password, boolean registers, Diary diary, Pace pace) {
        super(diary, pace);
        this.client = new PlainBrowser(house);
        this.registers = registers;
        this.credential = "Basic "
                + Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    void enter() {
        timed(Kind.LOG_IN, () -> client.plain(request("/me").GET()).expecting(200));
        list();
    }

    /** Of a hundred calls: 40 lists, 25 cases, 15 logs, 15 acts, and 5 new cases by those who may. */
    @Override
    void step() {
        int choice = pace().percent();
        if (choice < 40 || known.isEmpty()) {
            list();
        } else if (choice < 65) {
            ask(Kind.REST_CASE, "/cases/" + pace().oneOf(known));
        } else if (choice < 80) {
            ask(Kind.REST_EVENTS, "/cases/" + pace().oneOf(known) + "/events");
        } else if (choice < 95 || !registers) {
            note(pace().oneOf(known));
        } else {
            register();
        }
    }

    private void list() {
        known =
                json(ask(Kind.REST_LIST, "/cases?queue=area"))
                        .getJsonArray("items")
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .map(item -> item.getString("number"))
                        .toList();
    }

    private void note(String number) {
        int version = json(ask(Kind.REST_CASE, "/cases/" + number)).getInt("version");
        var note = Json.createObjectBuilder()
                .add("act", "NOTE")
                .add("version", version)
                .add("text", "电话回访,情况属实");
        timed(Kind.REST_ACT, () -> {
            var answer = client.plain(posted("/cases/" + number + "/acts", note));
            if (answer.status() == 409) {
                overtaken();
                return answer;
            }
            return answer.expecting(200);
        });
    }

    private void register() {
        var entry = Json.createObjectBuilder()
                .add("channel", "VISIT")
                .add("purpose", "DISPUTE")
                .add("category", "02")
                .add("region", "990101100204")
                .add("summary", "屋檐滴水落到邻家院内")
                .add("text", "隔壁翻建后屋檐伸出,下雨就滴水到我家院内")
                .add("name", "张三")
                .add("phone", "13800000000")
                .add(
                        "respondents",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("name", "李四")
                                        .add("kind", "PERSON")));
        timed(Kind.REST_REGISTER, () -> client.plain(posted("/cases", entry)).expecting(201));
    }

    private Page ask(Kind kind, String path) {
        return timed(kind, () -> client.plain(request(path).GET()).expecting(200));
    }

    private HttpRequest.Builder posted(String path, JsonObjectBuilder body) {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.build().toString()));
    }

    private HttpRequest.Builder request(String path) {
        return client.request("/api/v1" + path).header("Authorization", credential);
    }

    private static JsonObject json(Page answer) {
        return Json.createReader(new StringReader(answer.text())).readObject();
    }
}
