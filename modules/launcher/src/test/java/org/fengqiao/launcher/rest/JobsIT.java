package org.fengqiao.launcher.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.launcher.rest.Rest.json;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ledgers and reports run as jobs; figures explain themselves. */
class JobsIT {
    private static final String LEDGER =
            """
            编号,登记日期,姓名,发生地,纠纷类型,事项概要,办理状态
            1,2025-03-03,张三,城关镇北关村,邻里纠纷,屋檐滴水,办理中
            2,某日,李四,城关镇北关村,邻里纠纷,门前堆物,办理中
            """;

    @Test
    void a_preview_names_the_faulty_records_and_enters_nothing() {
        var started = Rest.as("county")
                .upload("/imports", "台账.csv", LEDGER.getBytes(StandardCharsets.UTF_8), Map.of("mode", "PREVIEW"))
                .is(202);
        var job = Rest.as("county").finished("/imports/" + started.json().getInt("id"));
        assertThat(job.getString("state")).as(job.toString()).isEqualTo("DONE");
        assertThat(job.getInt("rows")).isEqualTo(2);
        assertThat(job.getInt("imported")).isZero();
        var error = job.getJsonArray("errors").getJsonObject(0);
        assertThat(error.getInt("record")).as("counted as the sheet counts").isEqualTo(3);
        assertThat(error.getString("kind")).isEqualTo("date");
        assertThat(error.getString("message")).contains("某日");
        Rest.as("town2").get("/imports/" + started.json().getInt("id")).isProblem(404, "unknown");
    }

    @Test
    void what_is_no_ledger_is_refused() {
        var photo = Rest.as("county")
                .upload("/imports", "a.jpg", new byte[] {-1, -40, -1, 0, 0}, Map.of("mode", "PREVIEW"));
        assertThat(photo.isProblem(422, "invalid").brokenFields()).containsExactly("file");
        var vague = Rest.as("county")
                .upload(
                        "/imports",
                        "a.csv",
                        LEDGER.getBytes(StandardCharsets.UTF_8),
                        Map.of("mode", "ALL", "mapping", "{\"GHOST\":1}"));
        assertThat(vague.isProblem(422, "invalid").brokenFields()).containsExactlyInAnyOrder("mode", "mapping.GHOST");
    }

    @Test
    void a_report_is_ordered_followed_and_fetched_by_its_owner_only() {
        var order = json("report", "tiered-escalation", "format", "CSV", "parameters", thisYear());
        var started = Rest.as("county").post("/report-jobs", order).is(202);
        var path = "/report-jobs/" + started.json().getInt("id");
        assertThat(started.header("Location")).endsWith(path);
        assertThat(Rest.as("county").finished(path).getString("state")).isEqualTo("DONE");
        var file = Rest.as("county").get(path + "/file").is(200);
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.text()).contains("案号");
        Rest.as("town").get(path).isProblem(404, "unknown");
        Rest.as("town").get(path + "/file").isProblem(404, "unknown");
    }

    @Test
    void a_report_nobody_knows_names_every_broken_field() {
        var order = json("report", "gossip", "format", "DOC", "parameters", json("from", "soon", "to", "later"));
        assertThat(Rest.as("county")
                        .post("/report-jobs", order)
                        .isProblem(422, "invalid")
                        .brokenFields())
                .contains("report", "format", "from", "to");
    }

    @Test
    void a_figure_comes_with_its_parts_and_its_definition() {
        var known = Rest.as("county").get("/figures").is(200).list().getValuesAs(JsonObject.class);
        assertThat(known).extracting(figure -> figure.getString("code")).contains("share-settled-village-town");
        Matter.registered();
        var figure = Rest.as("county")
                .get("/figures/registered?office=990101")
                .is(200)
                .json();
        assertThat(figure.getInt("numerator")).isPositive();
        assertThat(figure.getString("value")).isEqualTo(Integer.toString(figure.getInt("numerator")));
        assertThat(figure.getString("definition")).isNotBlank();
        Rest.as("county").get("/figures/mood").isProblem(404, "unknown");
        Rest.as("village").get("/figures/registered?office=990101").isProblem(403, "forbidden");
    }

    private static JsonObject thisYear() {
        var today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
        return json("office", "990101", "from", today.withDayOfYear(1).toString(), "to", today.toString());
    }
}
