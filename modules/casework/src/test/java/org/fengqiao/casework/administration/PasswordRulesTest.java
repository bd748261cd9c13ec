package org.fengqiao.casework.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.model.FieldFault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Ab3-xyz        , password
                    Password2024!  , password-common
                    P4ssw0rd-2026  , password-common
                    administrator1 , password-common
                    woaini1314520  , password-common
                    1qaz2wsx3edc   , password-common
                    1111111111     , password-pattern
                    1234567890     , password-pattern
                    9876543210a    , password-pattern
                    abcdefghij     , password-pattern
                    poiuytrewq     , password-pattern
                    abababababab   , password-pattern
                    wang.li-shan7  , password-own
                    shan-王丽-2026   , password-own
                    tel-13900000002, password-own
                    """)
    void refuses(String password, String why) {
        assertThat(PasswordRules.fault(password, "wang.li", "王丽", "13900000002"))
                .map(FieldFault::message)
                .contains(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fengqiao-demo-1", "liushui-78-gaoshan", "村口老槐树下第三块青石板", "x7#Qp0z!Lm"})
    void takes(String password) {
        assertThat(PasswordRules.fault(password, "wang.li", "王丽", null)).isEmpty();
    }
}
