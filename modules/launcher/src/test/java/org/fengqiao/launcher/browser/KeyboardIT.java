package org.fengqiao.launcher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A clerk who leaves the mouse alone; single keys can be switched off (WCAG 2.1.4). */
class KeyboardIT {
    private final Visitor clerk = Visitor.staff("town");

    @BeforeEach
    void opensTheWorklist() {
        clerk.page.navigate("/staff/cases/worklist?queue=area");
    }

    @AfterEach
    void goesHome() {
        clerk.close();
    }

    @Test
    void walks_the_rows_opens_one_and_finds_it_marked_on_return() {
        press("j", "j", "j", "k");
        var second = clerk.page.locator("tr[data-href]").nth(1);
        assertThat(second).hasClass(Pattern.compile("\\bhere\\b"));
        assertThat(second.locator("a").first()).isFocused();
        var number = second.locator("a").first().innerText();
        press("Enter");
        assertThat(clerk.page.locator("#ident .code")).hasText(number);
        clerk.page.goBack();
        assertThat(clerk.page.locator("tr[aria-current=true] a").first()).hasText(number);
    }

    @Test
    void searches_from_anywhere() {
        press("/");
        assertThat(clerk.page.locator("#find")).isFocused();
        clerk.page.keyboard().type("滴水");
        press("Enter");
        clerk.sees(".chips", "含“滴水”");
    }

    @Test
    void is_told_the_keys_and_led_by_them() {
        press("?");
        assertThat(clerk.page.locator("#keys-help")).isVisible();
        press("Escape");
        assertThat(clerk.page.locator("#keys-help")).isHidden();
        press("g", "d");
        clerk.page.waitForURL("**/staff/figures/dashboard");
        press("g", "i");
        clerk.page.waitForURL("**/staff/cases/worklist");
    }

    @Test
    void sends_a_form_and_reads_first_what_is_wrong() {
        clerk.page.navigate("/staff/intake/register");
        clerk.page.getByLabel("事由").focus();
        press("Control+Enter");
        assertThat(clerk.page.locator("#errors")).isFocused();
    }

    @Test
    void reaches_the_matter_past_the_menus_with_the_first_key() {
        press("Tab");
        assertThat(clerk.page.locator("a.skip")).isFocused();
        assertThat(clerk.page.locator("a.skip")).isInViewport();
        press("Enter");
        assertThat(clerk.page.locator("#main")).isFocused();
    }

    @Test
    void types_letters_in_peace_when_single_keys_are_off() {
        clerk.page.locator("details.menu summary").click();
        clerk.page.locator("[name=keys][value=off]").click();
        press("?", "j");
        assertThat(clerk.page.locator("#keys-help")).isHidden();
        assertThat(clerk.page.locator("tr.here")).hasCount(0);
    }

    private void press(String... keys) {
        for (var key : keys) {
            clerk.page.keyboard().press(key);
        }
    }
}
