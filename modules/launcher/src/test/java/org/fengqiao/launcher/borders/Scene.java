package org.fengqiao.launcher.borders;

import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.fengqiao.launcher.RunningSystem;
import org.fengqiao.launcher.StatuteText;

/**
 * Two branches of one county with a case each, and what else the table asks for. The open case was registered in the
 * village, lies with its town and has a part at the town's department; the sibling is the same in the other branch; the
 * closed case never left the village.
 */
final class Scene {
    static final String PETITIONER = "欧阳淑贞";
    static final String PHONE = "13987654321";
    private static final String AROUND = "\"purpose\":\"DISPUTE\",\"category\":\"02\",\"channel\":\"VISIT\"";

    private final Map<Role, Guest> guests = new EnumMap<>(Role.class);
    private final Map<String, Map<String, String>> things = new HashMap<>();

    static Scene set(RunningSystem system) {
        var scene = new Scene();
        for (var role : Role.values()) {
            scene.guests.put(role, Guest.at(system, role));
        }
        scene.furnish();
        return scene;
    }

    Guest guest(Role role) {
        return guests.get(role);
    }

    /** The text with each {@code {name}} and {@code $name} filled in for this kind of thing. */
    String fill(String text, String kind) {
        var filled = text;
        var values = new HashMap<>(things.get("-"));
        values.putAll(things.getOrDefault(kind, Map.of()));
        for (var value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue())
                    .replaceAll("\\$" + value.getKey() + "\\b", value.getValue());
        }
        return filled;
    }

    boolean knows(String kind) {
        return things.containsKey(kind);
    }

    private void furnish() {
        things.put(
                "-",
                Map.of(
                        "village",
                        field("id", guest(Role.VILLAGE).get("/api/v1/me")),
                        "village2",
                        field("id", guest(Role.VILLAGE2).get("/api/v1/me")),
                        "code",
                        "registered",
                        "year",
                        "2026"));
        things.put("open", sentUp(Role.VILLAGE, Role.TOWN, Role.DEPARTMENT, "990101100204", "990101100-sfs"));
        things.put("sibling", sentUp(Role.VILLAGE2, Role.TOWN2, Role.DEPARTMENT2, "990101101201", "990101101-sfs"));
        things.put("closed", closed());
        things.put(
                "unknown",
                Map.of(
                        "number",
                        "990101-2026-9999999",
                        "code",
                        "0000000000000000",
                        "token",
                        "nobody-gave-this-out",
                        "id",
                        "999999999",
                        "version",
                        "0"));
        things.put("proposal", handedIn("/api/v1/statutes/proposals", StatuteText.stricter()));
        things.put("addition", handedIn("/api/v1/calendars/additions", StatuteText.dayOff()));
        things.put("import", imported());
        things.put("report", reported());
    }

    private Map<String, String> sentUp(Role village, Role town, Role department, String region, String assignee) {
        var known = registered(village, region);
        var number = known.get("number");
        act(village, number, "\"act\":\"ESCALATE\",\"reason\":\"" + PETITIONER + "三次调解未成\"");
        act(town, number, "\"act\":\"ACCEPT\"");
        act(town, number, "\"act\":\"ROUTE\",\"office\":\"" + assignee + "\",\"part\":\"" + PETITIONER + "宅基地界址认定\"");
        act(department, number, "\"act\":\"RECEIVE\"");
        known.put("version", version(town, number));
        known.put("id", attached(town, number));
        return known;
    }

    private Map<String, String> closed() {
        var known = registered(Role.VILLAGE, "990101100204");
        var number = known.get("number");
        known.put("id", attached(Role.VILLAGE, number));
        act(Role.VILLAGE, number, "\"act\":\"SETTLE\",\"outcome\":\"AGREED\",\"form\":\"ORAL\",\"agreement\":\"各退一步\"");
        act(Role.VILLAGE, number, "\"act\":\"CLOSE\"");
        known.put("version", version(Role.VILLAGE, number));
        return known;
    }

    private Map<String, String> registered(Role by, String region) {
        var made = guest(by)
                .post(
                        "/api/v1/cases",
                        "application/json",
                        ("{%s,\"region\":\"%s\",\"name\":\"%s\","
                                        + "\"phone\":\"%s\",\"summary\":\"%s反映邻里院墙越界\",\"text\":\"%s，电话%s\"}")
                                .formatted(AROUND, region, PETITIONER, PHONE, PETITIONER, PETITIONER, PHONE));
        demand(made, 201);
        return new HashMap<>(Map.of("number", field("number", made), "code", field("code", made)));
    }

    private void act(Role by, String number, String asked) {
        demand(
                guest(by)
                        .post(
                                "/api/v1/cases/" + number + "/acts",
                                "application/json",
                                "{\"version\":" + version(by, number) + "," + asked + "}"),
                200);
    }

    private String version(Role by, String number) {
        return field("version", guest(by).get("/api/v1/cases/" + number));
    }

    private String attached(Role by, String number) {
        var form = Form.of("file=" + PETITIONER + "的照片.txt");
        var made = guest(by).post("/api/v1/cases/" + number + "/attachments", form.type(), form.body());
        demand(made, 201);
        return field("id", made);
    }

    private Map<String, String> handedIn(String door, String text) {
        var body = "{\"text\":" + StatuteText.json(text) + ",\"reason\":\"试一试\"}";
        var made = guest(Role.ADMIN).post(door, "application/json", body);
        demand(made, 201);
        return Map.of("id", field("id", made));
    }

    private Map<String, String> imported() {
        var form = Form.of("file=ledger.csv mode=PREVIEW");
        var made = guest(Role.TOWN).post("/api/v1/imports", form.type(), form.body());
        demand(made, 202);
        return Map.of("id", field("id", made));
    }

    private Map<String, String> reported() {
        var made = guest(Role.TOWN)
                .post(
                        "/api/v1/report-jobs",
                        "application/json",
                        """
                {"report":"tiered-escalation","format":"CSV",
                 "parameters":{"office":"990101100","from":"2026-01-01","to":"2026-06-30"}}""");
        demand(made, 202);
        var id = field("id", made);
        for (int tries = 0;
                !field("state", guest(Role.TOWN).get("/api/v1/report-jobs/" + id))
                        .equals("DONE");
                tries++) {
            if (tries > 2000) {
                throw new IllegalStateException("the report is not done");
            }
            Thread.onSpinWait();
        }
        return Map.of("id", id);
    }

    static void demand(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.request().method() + " "
                    + answer.uri().getPath() + " answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    static String field(String name, HttpResponse<String> answer) {
        var found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"?([^\",}]+)").matcher(answer.body());
        if (!found.find()) {
            throw new IllegalStateException("no " + name + " in " + answer.statusCode() + " " + answer.body());
        }
        return found.group(1);
    }
}
