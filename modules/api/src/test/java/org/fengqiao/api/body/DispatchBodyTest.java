package org.fengqiao.api.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.junit.jupiter.api.Test;

class DispatchBodyTest {
    @Test
    void reads_each_offices_task_with_the_end_of_its_day() {
        var asked = DispatchBody.read(
                body(
                        """
                {"version":3,"parts":[{"office":"990101-zrj","part":" 查明界址 ","due":"2026-03-20"},
                 {"office":"990101-sfj","part":"出具法律意见"}]}"""),
                code -> true);
        assertThat(asked.version()).isEqualTo(3);
        assertThat(asked.tasks())
                .containsExactly(
                        new DispatchBody.Task("990101-zrj", "查明界址", Instant.parse("2026-03-20T16:00:00Z")),
                        new DispatchBody.Task("990101-sfj", "出具法律意见", null));
    }

    @Test
    void every_broken_field_of_every_part_is_named_in_its_place() {
        var sent = """
                {"version":"3","parts":[{"office":"nowhere","due":"bald"},7,{"part":"查明界址"}]}""";
        assertThat(dispatched(sent))
                .containsExactlyInAnyOrder(
                        "version", "parts[0].office", "parts[0].part", "parts[0].due", "parts[1]", "parts[2].office");
        assertThat(dispatched("{}")).containsExactlyInAnyOrder("version", "parts");
    }

    @Test
    void every_broken_case_on_its_way_down_is_named_in_its_place() {
        var sent = """
                {"reason":" ","cases":[{"number":"1","version":0,"office":"nowhere"},{}]}""";
        assertThat(faults(() -> SendDownBody.read(body(sent), "990101100"::equals)))
                .containsExactlyInAnyOrder(
                        "reason", "cases[0].office", "cases[1].number", "cases[1].version", "cases[1].office");
        assertThat(faults(() -> SendDownBody.read(body("{}"), code -> true)))
                .containsExactlyInAnyOrder("reason", "cases");
    }

    private static List<String> dispatched(String sent) {
        return faults(() -> DispatchBody.read(body(sent), "990101-zrj"::equals));
    }

    private static List<String> faults(Runnable reading) {
        var refused = catchThrowableOfType(Refusal.class, reading::run);
        return refused.faults().stream().map(FieldFault::field).toList();
    }

    private static Body body(String json) {
        return Body.of(json.getBytes(StandardCharsets.UTF_8));
    }
}
