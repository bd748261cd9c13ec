package org.fengqiao.launcher.rest;

import static org.fengqiao.launcher.rest.Rest.json;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** A case on its way, known by its number and the citizen's code. */
public record Matter(String number, String code) {
    static final String VILLAGE = "990101100204";

    /** What the neighbours quarrel about. */
    static JsonObject quarrel() {
        return json(
                "channel",
                "VISIT",
                "purpose",
                "DISPUTE",
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

    JsonObject followed() {
        return Rest.asCitizen().get("/public/cases/" + code).is(200).json();
    }
}
