package org.fengqiao.launcher.rest;

import static org.fengqiao.launcher.rest.Rest.json;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.fengqiao.launcher.StatuteText;

/** Calls every operation of the contract once, most of them with success. */
final class EveryOperation {
    private static final byte[] LEDGER =
            """
            编号,登记日期,姓名,发生地,纠纷类型,事项概要,办理状态
            1,2025-03-03,张三,城关镇北关村,邻里纠纷,屋檐滴水,办理中
            2,某日,李四,城关镇北关村,邻里纠纷,门前堆物,办理中
            """
                    .getBytes(StandardCharsets.UTF_8);

    private EveryOperation() {}

    static void callAll() {
        house();
        cases();
        review();
        endings();
        dispatch();
        reports();
        imports();
        law();
        proposals();
        additions();
        corrections();
        inbox("town");
    }

    private static void house() {
        for (var path : new String[] {
            "/me",
            "/offices",
            "/offices/missing",
            "/categories",
            "/catalogue",
            "/cases?size=5",
            "/parts?kind=EXECUTION&state=open&office=990101100",
            "/figures",
            "/figures/registered",
            "/figures/responsibility?office=990101100&from=2026-01-01&to=2026-06-30",
            "/calendar?month=2026-03"
        }) {
            Rest.as("town").get(path).is(200);
        }
        account();
        Rest.asCitizen().get("/calendar/nobodys-secret.ics").isProblem(404, "unknown");
        Rest.as("admin").post("/hand-overs", json("from", 1)).isProblem(422, "invalid");
    }

    /** Turning codes on is told by a test of its own: whoever has them needs one at each log-in. */
    private static void account() {
        var own = Rest.as("l990101200");
        own.get("/me/account").is(200);
        own.post("/me/account/codes", json()).is(200);
        own.post("/me/account/codes/confirmation", json("code", "12")).isProblem(422, "invalid");
        own.post("/me/account/codes/end", json("code", "12")).isProblem(409, "refused");
        own.post("/me/account/sessions/1/end", json()).isProblem(404, "unknown");
    }

    private static void cases() {
        var matter = Matter.registered();
        var paper = Rest.as("village")
                .upload(matter.path() + "/attachments", "协议书.txt", "协议".getBytes(StandardCharsets.UTF_8), Map.of())
                .is(201)
                .json();
        Rest.as("village")
                .get(matter.path() + "/attachments/" + paper.getInt("id"))
                .is(200);
        matter.act("village", "ESCALATE", "reason", "村里调解两次未成").is(200);
        matter.act("town", "LINK", "other", Matter.registered().number(), "kind", "REPEAT");
        matter.act("town", "ACCEPT").is(200);
        matter.act("town", "EXTEND", "days", 10, "reason", "需要重新勘界").is(200);
        for (var part : new String[] {
            "", "/events", "/custody", "/clocks", "/assignments", "/parts", "/links", "/acts", "/attachments"
        }) {
            Rest.as("town").get(matter.path() + part).is(200);
        }
        Rest.as("inspector")
                .post("/audit/verifications", json("number", matter.number()))
                .is(200);
        verifications();
        Rest.as("inspector").get(matter.path() + "/evidence").is(200);
        Rest.as("inspector").get("/close-calls").is(200);
        Rest.as("audit").get("/audit/administrators?size=5").is(200);
        Rest.as("security").get("/grant-requests").is(200);
        Rest.as("security")
                .post("/grant-requests/1/decision", json("decision", "CONFIRM"))
                .isProblem(404, "unknown");
        Matter.registered().act("village", "ESCALATE", "reason", "村里办不了").is(200);
    }

    private static void inbox(String user) {
        var one = letters(user).get(0).getInt("id");
        Rest.as(user).get("/inbox/" + one + "/reminders").is(200);
        Rest.as(user).post("/inbox/" + one + "/read", "").is(200);
    }

    /** What was told is carried to the inbox by the watch, which has mostly come round meanwhile. */
    private static List<JsonObject> letters(String user) {
        var latest = Instant.now().plusSeconds(90);
        var letters = List.<JsonObject>of();
        while (letters.isEmpty() && Instant.now().isBefore(latest)) {
            letters = Rest.as(user)
                    .get("/inbox?size=50")
                    .is(200)
                    .json()
                    .getJsonArray("items")
                    .getValuesAs(JsonObject.class);
            LockSupport.parkNanos(letters.isEmpty() ? 500_000_000 : 0);
        }
        return letters;
    }

    private static void review() {
        var filing =
                Json.createObjectBuilder(Matter.quarrel()).remove("channel").build();
        var filed = Rest.asCitizen().post("/public/cases", filing).is(201).json();
        Rest.asCitizen()
                .post("/public/cases/" + filed.getString("code") + "/withdrawal", json("reason", "已经和好"))
                .is(200);
        var matter = Matter.registered();
        var followed = "/public/cases/" + matter.code();
        matter.act("village", "ASK_CITIZEN", "missing", "屋檐照片", "until", "2099-01-01")
                .is(200);
        Rest.asCitizen().post(followed + "/supplements", json("text", "照片两张")).is(200);
        matter.act("village", "ESCALATE", "reason", "要求书面答复").is(200);
        matter.decides("town").is(200);
        matter.act("town", "DELIVER", "method", "IN_PERSON", "proof", "送达回证").is(200);
        Rest.asCitizen().get(followed).is(200);
        Rest.asCitizen().post(followed + "/rating", json("level", "SATISFIED")).is(200);
        Rest.asCitizen()
                .post(followed + "/review-requests", json("reason", "还是滴水"))
                .is(200);
        Rest.as("town").get(matter.path()).is(200);
    }

    private static void endings() {
        var simple = Matter.appealed();
        simple.act("town", "SIMPLIFY").is(200);
        Rest.asCitizen()
                .post("/public/cases/" + simple.code() + "/conversion", json("reason", "想走普通程序"))
                .is(200);
        var spoken = EndingIT.replied();
        Rest.asCitizen()
                .post("/public/cases/" + spoken.code() + "/written-reply", json("reason", "要一份书面的"))
                .is(200);
        var advice = Matter.registered();
        advice.act("village", "CLASSIFY", "purpose", "REQUEST", "reason", "来问怎么办")
                .is(200);
        Rest.asCitizen()
                .post("/public/cases/" + advice.code() + "/appeal", json("reason", "要求补发"))
                .is(200);
    }

    private static void dispatch() {
        var matter = DispatchIT.heldByCounty();
        var parts = Json.createArrayBuilder()
                .add(json("office", "990101-zrj", "part", "查明界址"))
                .build();
        Rest.as("county")
                .post(matter.path() + "/dispatch", json("version", matter.version(), "parts", parts))
                .is(200);
        var other = DispatchIT.heldByCounty();
        Rest.as("county")
                .post("/send-downs", DispatchIT.down("990101100", other))
                .is(200);
    }

    private static void reports() {
        var order = json(
                "report",
                "tiered-escalation",
                "format",
                "CSV",
                "parameters",
                json("office", "990101", "from", "2026-01-01", "to", "2026-06-30"));
        var job = "/report-jobs/"
                + Rest.as("county").post("/report-jobs", order).is(202).json().getInt("id");
        Rest.as("county").finished(job);
        Rest.as("county").get(job + "/file").is(200);
        Rest.as("county").get("/report-jobs").is(200);
    }

    private static void imports() {
        var started = Rest.as("county")
                .upload("/imports", "台账.csv", LEDGER, Map.of("mode", "PREVIEW"))
                .is(202)
                .json();
        Rest.as("county").finished("/imports/" + started.getInt("id"));
        Rest.as("county").get("/imports").is(200);
        var gone = Rest.as("county")
                .post("/imports", json("preview", started.getInt("id"), "mode", "GOOD_ROWS"))
                .is(202)
                .json();
        Rest.as("county").finished("/imports/" + gone.getInt("id"));
    }

    private static void law() {
        Rest.asCitizen().get("/statutes").is(200);
        Rest.asCitizen().get("/deadlines?rule=CLK-HANDLE&start=2025-09-26").is(200);
        Rest.asCitizen()
                .get("/deadlines?rule=LOC-THREE-WEEKS&start=2026-03-10&county=990101")
                .is(200);
        Rest.as("town").get("/calendars").is(200);
        Rest.as("town").get("/calendars/2026").is(200);
        Rest.as("town").get("/calendars/2031").is(200);
    }

    private static void proposals() {
        var one = proposed();
        Rest.as("admin").get("/statutes/proposals").is(200);
        Rest.as("admin").get(one).is(200);
        Rest.as("admin").get(one + "/changes").is(200);
        Rest.as("county").get(one + "/changes").is(200);
        Rest.as("county").post(one + "/approval", "").is(200);
        Rest.as("admin").post(one + "/publication", "").is(200);
        Rest.as("county").get(one + "/changes").is(200);
        Rest.as("admin").post(one + "/rollback", json("reason", "还要再议")).is(200);
        Rest.as("county").post(proposed() + "/rejection", json("reason", "太急")).is(200);
    }

    private static void verifications() {
        Rest.as("inspector").post("/audit/verifications", json()).is(200);
        var begun =
                Rest.as("inspector").post("/audit/verification-runs", json()).is(202);
        var one = "/audit/verification-runs/" + begun.json().getInt("id");
        Rest.as("inspector").finished(one);
        Rest.as("inspector").get("/audit/verification-runs").is(200);
        Rest.as("inspector").get(one + "/findings").is(200);
    }

    private static void corrections() {
        var made = Rest.as("admin")
                .post("/corrections", json("reason", "条例时限不适用于民间纠纷"))
                .is(202);
        var one = "/corrections/" + made.json().getInt("id");
        Rest.as("county").finished(one);
        Rest.as("admin").get("/corrections").is(200);
        Rest.as("admin").get(one + "/table").is(200);
        Rest.as("county").get("/corrections/unanswered-appeals").is(200);
    }

    private static String proposed() {
        var made = Rest.as("admin")
                .post("/statutes/proposals", json("text", StatuteText.stricter(), "reason", "群众反映回应太慢"))
                .is(201);
        return "/statutes/proposals/" + made.json().getInt("id");
    }

    private static void additions() {
        var made = Rest.as("admin")
                .post("/calendars/additions", json("text", StatuteText.dayOff(), "reason", "县庆"))
                .is(201);
        var one = "/calendars/additions/" + made.json().getInt("id");
        Rest.as("admin").get("/calendars/additions").is(200);
        Rest.as("admin").get(one).is(200);
        Rest.as("county").get(one + "/changes").is(200);
        Rest.as("admin").post(one + "/withdrawal", json("reason", "登错了")).is(200);
    }
}
