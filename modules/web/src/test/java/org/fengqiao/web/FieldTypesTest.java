package org.fengqiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.model.casefile.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A type of field that no tag draws would leave an act that cannot be done on any page. */
class FieldTypesTest {
    @ParameterizedTest
    @EnumSource(Field.Type.class)
    void every_type_of_field_is_drawn(Field.Type type) {
        assertThat(tag()).contains("control.type() eq '" + type + "'");
    }

    @Test
    void a_type_that_nobody_draws_is_noticed() {
        assertThat(tag()).doesNotContain("control.type() eq 'SIGNATURE'");
    }

    private static String tag() {
        return Pages.all().stream()
                .filter(page -> page.name().endsWith("tags/field.xhtml"))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
