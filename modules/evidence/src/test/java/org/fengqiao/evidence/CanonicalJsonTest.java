package org.fengqiao.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {
    @Test
    void sorts_keys_and_writes_each_value_in_one_way() {
        var facts = new HashMap<String, Object>(
                Map.of("to", "990101100", "days", 15, "urgent", true, "sum", new BigDecimal("10.500")));
        facts.put("part", null);
        assertThat(CanonicalJson.of(facts))
                .isEqualTo("{\"days\":15,\"part\":null,\"sum\":10.5,\"to\":\"990101100\",\"urgent\":true}");
    }

    @Test
    void is_read_back_as_it_was_written() {
        var facts = Map.of("a", "引号\" 反斜线\\ 换行\n\t\u0001 枫桥😀", "b", "");
        assertThat(FlatJson.read(CanonicalJson.of(facts))).isEqualTo(facts);
        assertThat(FlatJson.read(" { \"a\" : \"\\u67ab\" , \"b\":-1.5e1,\"c\":null } "))
                .containsEntry("a", "枫")
                .containsEntry("b", new BigDecimal("-1.5e1"))
                .containsEntry("c", null);
    }

    @Test
    void refuses_values_without_an_exact_form() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(Map.of("a", 0.1)));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(Map.of("a", Map.of())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}x",
                "{\"a\":1,}",
                "{\"a\":1,\"a\":2}",
                "{a:1}",
                "{\"a\":01}",
                "{\"a\":+1}",
                "{\"a\":[1]}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12\"}",
                "{\"a\":nul}",
                "{\"a\":\"open",
                "{\"a\":1e999999999}"
            })
    void refuses_what_is_not_one_flat_object(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> FlatJson.read(json));
    }
}
