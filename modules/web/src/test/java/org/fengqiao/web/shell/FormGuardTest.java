package org.fengqiao.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FormGuardTest {
    private static final Map<String, Object> PAGE = Map.of("primefaces.nonce", "bridge");

    @Test
    void a_form_comes_with_the_nonce_of_its_page() {
        assertThat(FormGuard.isOfThisPage("bridge", PAGE)).isTrue();
    }

    @Test
    void a_form_with_another_nonce_or_none_comes_from_elsewhere() {
        assertThat(FormGuard.isOfThisPage("other", PAGE)).isFalse();
        assertThat(FormGuard.isOfThisPage("", PAGE)).isFalse();
        assertThat(FormGuard.isOfThisPage(null, PAGE)).isFalse();
    }

    @Test
    void a_page_that_gave_no_nonce_out_takes_no_form() {
        assertThat(FormGuard.isOfThisPage(null, Map.of())).isFalse();
        assertThat(FormGuard.isOfThisPage("bridge", null)).isFalse();
    }
}
