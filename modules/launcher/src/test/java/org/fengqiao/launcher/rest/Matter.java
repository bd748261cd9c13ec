package org.fengqiao.launcher.rest;

import static org.fengqiao.launcher.rest.Rest.json;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A case on its way, known by its number and the citizen's code. */
public record Matter(String number, String code) {
    static final String VILLAGE = "990101100204";

    /** What the neighbours quarrel about, and bring to the offices as an appeal. */
    static JsonObject quarrel() {
        return json(
                "channel",
                "VISIT",
                "purpose",
                "APPEAL",
                "category",
                "02",
                "region",
                VILLAGE,
                "summary",
                "屋檐滴水落到邻家院内",
                "text",
                "隔壁翻建后屋檐伸出,下雨就滴水到我家院内",
                "name",
                "张三",
                "phone",
                "13800000000",
                "respondents",
                Json.createArrayBuilder()
                        .add(json("name", "李四", "kind", "PERSON"))
                        .build());
    }

    static JsonObject quarrel(String name, Object value) {
        return Json.createObjectBuilder(quarrel())
                .addAll(Json.createObjectBuilder(json(name, value)))
                .build();
    }

    /** Asks the town for a right of their own. */
    public static Matter appealed() {
        var made = Rest.as("town")
                .post("/cases", quarrel("purpose", "APPEAL"))
                .is(201)
                .json();
        return new Matter(made.getString("number"), made.getString("code"));
    }

    /** A dispute between two parties, at the village. */
    public static Matter quarrelsome() {
        var made = Rest.as("village")
                .post("/cases", quarrel("purpose", "DISPUTE"))
                .is(201)
                .json();
        return new Matter(made.getString("number"), made.getString("code"));
    }

    public static Matter registered() {
        var made = Rest.as("village").post("/cases", quarrel()).is(201).json();
        return new Matter(made.getString("number"), made.getString("code"));
    }

    int version() {
        return Rest.as("county").get(path()).is(200).json().getInt("version");
    }

    public String path() {
        return "/cases/" + number;
    }

    /** Does the act on the version that stands now. */
    public Answer act(String user, String act, Object... fields) {
        return act(user, version(), act, fields);
    }

    Answer act(String user, int version, String act, Object... fields) {
        var body = Json.createObjectBuilder(json(fields)).add("act", act).add("version", version);
        return Rest.as(user).post(path() + "/acts", body.build());
    }

    /** Puts a paper into the file, and says its number. */
    public int attach(String user, String name) {
        return Rest.as(user)
                .upload(path() + "/attachments", name, "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII), Map.of())
                .is(201)
                .json()
                .getInt("id");
    }

    /** Answers the appeal, which has one request. */
    Answer decides(String user) {
        return act(user, "ANSWER", "result", "EXPLAINED", "requests", requests("XF:31(6)"));
    }

    /** The one request of an appeal with what was found, what is said to it, and by which law. */
    public static JsonArray requests(String law) {
        var one = json("request", "修好排水沟", "facts", "沟被填了一段", "finding", "四月底前挖通");
        var cited = Json.createArrayBuilder().add(law);
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder(one).add("laws", cited))
                .build();
    }

    JsonObject followed() {
        return Rest.asCitizen().get("/public/cases/" + code).is(200).json();
    }
}
