package org.fengqiao.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource({
        "498, 508, 98.03%",
        "621, 631, 98.42%",
        "1, 8, 12.50%",
        "1, 3, 33.33%",
        "2, 3, 66.67%",
        "0, 5, 0.00%",
        "5, 5, 100.00%",
        "0, 0, —"
    })
    void is_shown_with_two_decimals_and_never_of_nothing(long numerator, long denominator, String shown) {
        assertThat(new Share(numerator, denominator).percent()).isEqualTo(shown);
    }
}
