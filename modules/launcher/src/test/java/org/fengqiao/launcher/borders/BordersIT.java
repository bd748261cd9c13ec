package org.fengqiao.launcher.borders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.launcher.RunningSystem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BordersIT {
    private static final List<String> KINDS_OF_CASE = List.of("open", "sibling", "closed", "unknown");
    private static Scene scene;

    @Test
    void every_door_of_the_code_stands_in_the_table_and_no_other() throws IOException {
        assertThat(Table.read().stream().map(row -> row.door().toString()).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Doors.all().stream().map(Endpoint::toString).toList());
    }

    @Test
    void every_door_to_a_case_is_tried_with_each_kind_of_case() {
        Table.read().stream()
                .filter(row -> row.door().isAboutACase())
                .map(Table.Row::door)
                .distinct()
                .forEach(door -> assertThat(Table.read().stream()
                                .filter(row -> row.door().equals(door))
                                .map(Table.Row::kind))
                        .as(door.toString())
                        .containsAll(KINDS_OF_CASE));
    }

    @TestFactory
    Stream<DynamicTest> everybody_is_answered_as_the_table_says() {
        return Table.read().stream().map(row -> dynamicTest(row.toString(), () -> walk(row)));
    }

    @Test
    void inspectors_read_every_case_without_the_names_in_it() {
        var number = scene().fill("{number}", "open");
        var read = Table.read().stream()
                .filter(row -> row.door().isAboutACase()
                        && row.door().method().equals("GET")
                        && row.kind().equals("open"))
                .filter(row -> row.statuses().get(Role.INSPECTOR.ordinal()).equals("200"))
                .map(row -> call(row, scene().guest(Role.INSPECTOR)).body())
                .toList();
        assertThat(read).hasSizeGreaterThan(6).allSatisfy(body -> assertThat(body)
                .doesNotContain(Scene.PETITIONER, Scene.PHONE));
        assertThat(scene().guest(Role.INSPECTOR)
                        .get("/staff/cases/case?n=" + number)
                        .body())
                .contains(number)
                .doesNotContain(Scene.PETITIONER, Scene.PHONE);
    }

    @Test
    void lists_hold_the_cases_one_may_know_of_and_no_others() {
        var sibling = scene().fill("{number}", "sibling");
        assertThat(listed(Role.COUNTY)).contains(sibling);
        assertThat(listed(Role.VILLAGE2)).contains(sibling);
        assertThat(listed(Role.INSPECTOR)).contains(sibling);
        for (var stranger : List.of(Role.VILLAGE, Role.TOWN, Role.DEPARTMENT)) {
            assertThat(listed(stranger)).as(stranger.login()).doesNotContain(sibling);
        }
    }

    private static String listed(Role role) {
        return scene().guest(role)
                .get("/api/v1/cases?queue=area&size=100&q=" + scene().fill("{number}", "sibling"))
                .body();
    }

    private static void walk(Table.Row row) {
        assertThat(row.kind().equals("-") || scene().knows(row.kind())).isTrue();
        var strays = Stream.of(Role.values())
                .map(role -> role + ": must be " + row.statuses().get(role.ordinal()) + ", is " + answer(row, role))
                .filter(found -> !found.matches(".*: must be (\\S+), is \\1"))
                .toList();
        assertThat(strays).isEmpty();
    }

    private static String answer(Table.Row row, Role role) {
        if (!row.isWalkedBy(role)) {
            return ".";
        }
        var answer = call(row, scene().guest(role));
        if (row.door().isApi() && answer.statusCode() >= 400) {
            assertThat(answer.headers().firstValue("Content-Type"))
                    .as(row + " as " + role + ": " + answer.body())
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        }
        boolean toLogin = answer.statusCode() == 302
                && answer.headers().firstValue("Location").orElse("").matches(".*/login\\?(next=.*|expired=1)");
        return toLogin ? "login" : String.valueOf(answer.statusCode());
    }

    private static HttpResponse<String> call(Table.Row row, Guest guest) {
        var path = scene().fill(row.door().path() + row.query(), row.kind());
        if (row.door().method().equals("GET")) {
            return guest.get(path);
        }
        var body = scene().fill(row.body(), row.kind());
        if (row.door().multipart()) {
            var form = Form.of(body);
            return guest.post(path, form.type(), form.body());
        }
        return guest.post(path, row.door().isApi() ? "application/json" : "application/x-www-form-urlencoded", body);
    }

    private static synchronized Scene scene() {
        if (scene == null) {
            scene = Scene.set(RunningSystem.get());
        }
        return scene;
    }
}
