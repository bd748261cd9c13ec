package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseNumberTest {
    @Test
    void noticesEverySingleWrongDigit() {
        var number = CaseNumber.of("990101", 2026, 1234);
        assertThat(CaseNumber.isValid(number)).isTrue();
        for (int i = 0; i < number.length(); i++) {
            if (Character.isDigit(number.charAt(i))) {
                char wrong = (char) ('0' + (number.charAt(i) - '0' + 1) % 10);
                assertThat(CaseNumber.isValid(number.substring(0, i) + wrong + number.substring(i + 1)))
                        .isFalse();
            }
        }
    }

    @Test
    void isMadeOfDigitsAndHyphensOnly() {
        assertThat(CaseNumber.of("990101", 2026, 7)).matches("990101-2026-000007-\\d");
    }
}
