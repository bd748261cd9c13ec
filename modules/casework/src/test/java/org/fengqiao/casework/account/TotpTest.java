package org.fengqiao.casework.account;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final Totp OF_THE_RFC = Totp.of(Base32.encode("12345678901234567890".getBytes(US_ASCII)));

    /** Of the eight digits in appendix B of RFC 6238 the last six: both are the same number, cut. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void makes_the_codes_of_the_standard(long second, String eightDigits) {
        var step = Totp.stepAt(Instant.ofEpochSecond(second));
        assertThat(OF_THE_RFC.code(step)).isEqualTo(eightDigits.substring(2));
    }

    /** Appendix D of RFC 4226, on which the other stands. */
    @ParameterizedTest
    @CsvSource({"0, 755224", "1, 287082", "2, 359152", "3, 969429", "4, 338314", "9, 520489"})
    void makes_the_counted_codes_of_the_standard(long step, String code) {
        assertThat(OF_THE_RFC.code(step)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-31, false", "-30, true", "0, true", "29, true", "59, true", "60, false", "86400, false"})
    void a_code_counts_in_its_own_step_and_the_ones_beside_it(long secondsLater, boolean counts) {
        var shown = Instant.ofEpochSecond(41_152_263L * 30);
        var code = OF_THE_RFC.code(Totp.stepAt(shown));
        assertThat(OF_THE_RFC.stepOf(code, shown.plusSeconds(secondsLater)).isPresent())
                .isEqualTo(counts);
    }

    @Test
    void each_secret_is_another_and_comes_back_from_its_letters() {
        var secrets = Stream.generate(Totp::fresh).limit(50).map(Totp::text).toList();
        assertThat(secrets).doesNotHaveDuplicates().allSatisfy(text -> {
            assertThat(text).matches("[A-Z2-7]{32}");
            assertThat(Totp.of(text).text()).isEqualTo(text);
            assertThat(Totp.of(text.toLowerCase(java.util.Locale.ROOT)).code(7))
                    .isEqualTo(Totp.of(text).code(7));
        });
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void writes_bytes_as_the_standard_does(String bytes, String letters) {
        assertThat(Base32.encode(bytes.getBytes(US_ASCII))).isEqualTo(letters);
        assertThat(new String(Base32.decode(letters), US_ASCII)).isEqualTo(bytes);
    }

    @Test
    void what_is_no_letter_of_it_is_refused() {
        assertThatThrownBy(() -> Base32.decode("MZXW1")).isInstanceOf(IllegalArgumentException.class);
    }
}
