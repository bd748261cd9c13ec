package org.fengqiao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoginPageIT extends Browser {
    @Test
    void the_first_page_can_be_used_by_everybody_on_a_desk_and_on_a_phone() {
        assertUsable("login-1440");
        openWindow(390, 844);
        assertUsable("login-390");
    }

    private void assertUsable(String name) {
        page.navigate("/login");
        picture(name);
        assertAccessible();
        assertThat(troubles()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }
}
