package org.fengqiao.reports.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fengqiao.model.office.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonsTest {
    private static final Side VILLAGE = new Side(Tier.VILLAGE, false);
    private static final Side TOWN = new Side(Tier.TOWN, false);

    @ParameterizedTest
    @ValueSource(strings = {"电话13812345678", "电话138 1234 5678", "证号11010519491231002X", "座机8375421"})
    void are_printed_without_the_numbers_of_people(String written) {
        assertThat(Reasons.fit(written)).endsWith("***").doesNotContainPattern("\\d{3}");
    }

    @Test
    void keep_dates_amounts_and_house_numbers() {
        var written = "2026-11-20 在大桥路 192 号调解未成,涉及 35000 元";
        assertThat(Reasons.fit(written)).isEqualTo(written);
    }

    @Test
    void that_read_the_same_are_counted_together_and_the_frequent_ones_come_first() {
        var merged =
                Reasons.merge(List.of(move("涉及部门,电话13800000001", 1), move("两次调解未成", 2), move("涉及部门,电话13900000002", 4)));
        assertThat(merged).containsExactly(move("涉及部门,电话***", 5), move("两次调解未成", 2));
    }

    private static Move move(String reason, long count) {
        return new Move(Direction.UP, VILLAGE, TOWN, reason, count);
    }
}
