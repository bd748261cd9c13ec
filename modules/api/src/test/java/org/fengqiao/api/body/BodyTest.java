package org.fengqiao.api.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.fengqiao.model.FieldFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {
    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "\"text\"", "{\"a\":}", "nonsense", "{\"a\":1}{", "{'a':1}"})
    void what_is_no_json_object_is_malformed(String sent) {
        assertThatThrownBy(() -> body(sent)).isInstanceOf(MalformedJson.class);
    }

    @Test
    void what_is_not_utf_8_is_malformed() {
        var sent = "{\"summary\":\"邻里\"}".getBytes(java.nio.charset.Charset.forName("GB18030"));
        assertThatThrownBy(() -> Body.of(sent)).isInstanceOf(MalformedJson.class);
    }

    @Test
    void nesting_without_end_is_malformed() {
        assertThatThrownBy(() -> body("{\"a\":".repeat(200_000))).isInstanceOf(MalformedJson.class);
    }

    @Test
    void a_mark_before_the_text_is_no_part_of_it() {
        assertThat(body("\uFEFF{\"name\":\"张三\"}").text("name")).isEqualTo("张三");
    }

    @Test
    void nothing_at_all_is_an_empty_object() {
        assertThat(body("").has("name")).isFalse();
    }

    @Test
    void every_field_of_the_wrong_kind_is_named() {
        var body = body(
                """
                {"name":{}, "phone":138, "headcount":"two", "oral":"yes", "represented":"张三",
                 "representatives":"李四", "coPetitioners":["王五", 7, {"name":false}]}""");
        body.text("name");
        body.text("phone");
        body.integer("headcount");
        body.flag("oral");
        body.object("represented");
        body.list("representatives", (text, entry) -> text);
        body.list("coPetitioners", (text, entry) -> entry == null ? text : entry.text("name"));
        assertThat(body.faults())
                .extracting(FieldFault::field)
                .containsExactly(
                        "name",
                        "phone",
                        "headcount",
                        "oral",
                        "represented",
                        "representatives",
                        "coPetitioners[1]",
                        "coPetitioners[2].name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1e40", "99999999999", "true"})
    void a_number_of_people_is_whole_and_fits(String number) {
        var body = body("{\"headcount\":" + number + "}");
        assertThat(body.integer("headcount")).isNull();
        assertThat(body.faults()).extracting(FieldFault::message).containsExactly("number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "张\\ud800"})
    void characters_that_no_database_keeps_are_refused(String text) {
        var body = body("{\"summary\":\"" + text + "\"}");
        assertThat(body.text("summary")).isNull();
        assertThat(body.faults()).extracting(FieldFault::message).containsExactly("characters");
    }

    @Test
    void what_is_null_was_not_given() {
        var body = body("{\"name\":null}");
        assertThat(body.text("name")).isNull();
        assertThat(body.faults()).isEmpty();
    }

    private static Body body(String sent) {
        return Body.of(sent.getBytes(StandardCharsets.UTF_8));
    }
}
