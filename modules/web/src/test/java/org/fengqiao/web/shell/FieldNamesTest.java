package org.fengqiao.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FieldNamesTest {
    @Test
    void a_field_is_called_what_its_label_calls_it() {
        assertThat(FieldNames.on("file", Locale.SIMPLIFIED_CHINESE, "summary")).isEqualTo("一句话说清楚");
        assertThat(FieldNames.on("file", Locale.SIMPLIFIED_CHINESE, "phone")).isEqualTo("电话");
    }

    @Test
    void a_field_of_a_list_is_numbered() {
        assertThat(FieldNames.on("file", Locale.SIMPLIFIED_CHINESE, "respondents[0].phone"))
                .isEqualTo("对方当事人 1 电话");
    }
}
