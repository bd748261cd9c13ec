package org.fengqiao.launcher.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.launcher.rest.Rest.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.fengqiao.launcher.Authenticator;
import org.junit.jupiter.api.Test;

/** A program whose account has log-in codes: one code opens one session. */
class LoginCodesIT {
    private static final String CODE = "X-Login-Code";
    private final Rest leader = Rest.as("l990101103");

    @Test
    void a_code_opens_a_session_once_and_a_recovery_code_too() {
        var app = new Authenticator(
                leader.post("/me/account/codes", json()).is(200).json().getString("secret"));
        leader.post("/me/account/codes/confirmation", json("code", app.code(40)))
                .isProblem(422, "invalid");
        leader.get("/me").is(200);
        var confirmed = app.code();
        var recovery = texts(leader.post("/me/account/codes/confirmation", json("code", confirmed))
                .is(200)
                .json());
        assertThat(recovery).hasSize(10);

        leader.get("/me").isProblem(401, "code-needed");
        leader.get("/me", CODE, confirmed).isProblem(401, "code-needed");
        leader.get("/me", CODE, app.code(40)).isProblem(401, "code-needed");
        var next = app.code(1);
        var first = cookie(leader.get("/me", CODE, next).is(200));
        leader.get("/me", CODE, next).isProblem(401, "code-needed");
        var second = cookie(leader.get("/me", CODE, recovery.get(0)).is(200));
        leader.get("/me", CODE, recovery.get(0)).isProblem(401, "code-needed");

        assertThat(at("/me", first).is(200).json().getString("login")).isEqualTo("l990101103");
        var account = at("/me/account", second).is(200).json();
        assertThat(account.getJsonObject("codes").getBoolean("on")).isTrue();
        assertThat(account.getJsonObject("codes").getInt("recoveryCodes")).isEqualTo(9);
        assertThat(account.getJsonArray("logIns").toString()).contains("LOG_IN_CODE_FAILED", "\"LOG_IN\"");
        end(account, first, second);

        var off = Rest.asCitizen()
                .post("/me/account/codes/end", json("code", recovery.get(1)), own(second))
                .is(200);
        assertThat(off.json().getBoolean("on")).isFalse();
        leader.get("/me").is(200);
    }

    private static void end(JsonObject account, String first, String second) {
        var sessions = account.getJsonArray("sessions").getValuesAs(JsonObject.class);
        assertThat(sessions).hasSize(2);
        assertThat(sessions).filteredOn(each -> each.getBoolean("own")).hasSize(1);
        var other = sessions.stream()
                .filter(each -> !each.getBoolean("own"))
                .findFirst()
                .orElseThrow();
        assertThat(other.getString("door")).isEqualTo("REST");
        var id = other.getJsonNumber("id").longValue();
        var left = Rest.asCitizen()
                .post("/me/account/sessions/" + id + "/end", json(), own(second))
                .is(200);
        assertThat(left.list()).hasSize(1);
        at("/me", first).is(401);
        at("/me", second).is(200);
        Rest.asCitizen()
                .post("/me/account/sessions/" + id + "/end", json(), own(second))
                .isProblem(404, "unknown");
    }

    private static Answer at(String path, String cookie) {
        return Rest.asCitizen().get(path, own(cookie));
    }

    private static String[] own(String cookie) {
        return new String[] {"Cookie", cookie, "X-Requested-With", "program"};
    }

    private static String cookie(Answer answer) {
        return answer.header("Set-Cookie").replaceAll(";.*", "");
    }

    private static List<String> texts(JsonObject recovery) {
        return recovery.getJsonArray("recoveryCodes").getValuesAs(JsonString::getString);
    }
}
