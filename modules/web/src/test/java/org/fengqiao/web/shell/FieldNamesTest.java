package org.fengqiao.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.fengqiao.model.casefile.Acts;
import org.junit.jupiter.api.Test;

class FieldNamesTest {
    @Test
    void a_field_is_called_what_its_label_calls_it() {
        assertThat(FieldNames.on("file", Locale.SIMPLIFIED_CHINESE, "summary")).isEqualTo("一句话说清楚");
        assertThat(FieldNames.on("file", Locale.SIMPLIFIED_CHINESE, "phone")).isEqualTo("电话");
    }

    @Test
    void a_field_of_an_act_is_called_what_the_table_calls_it() {
        assertThat(FieldNames.on("act", Locale.SIMPLIFIED_CHINESE, "days")).isEqualTo("延长日数");
        assertThat(FieldNames.on("act", Locale.SIMPLIFIED_CHINESE, "text")).isEqualTo("内容");
        assertThat(FieldNames.in(Locale.SIMPLIFIED_CHINESE, "text")).isEqualTo("诉求内容");
    }

    @Test
    void no_field_of_any_act_is_left_with_its_name_in_the_contract() {
        assertThat(Acts.entered()).isNotEmpty();
        for (var act : Acts.entered()) {
            for (var ask : act.asks()) {
                var name = ask.field().contractName();
                assertThat(FieldNames.in(Locale.SIMPLIFIED_CHINESE, name)).isNotEqualTo(name);
            }
        }
    }

    @Test
    void a_field_of_a_list_is_numbered() {
        assertThat(FieldNames.on("file", Locale.SIMPLIFIED_CHINESE, "respondents[0].phone"))
                .isEqualTo("对方当事人 1 电话");
    }
}
