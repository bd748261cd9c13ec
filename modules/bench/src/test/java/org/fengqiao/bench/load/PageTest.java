package org.fengqiao.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PageTest {
    private static final Page PAGE = new Page(
            "/staff/cases/case?n=990101-2026-000001-1",
            200,
            """
            <form method="post" action="/prefer"><input name="theme" value="dark"></form>
            <a href="case?n=990101-2026-000001-1">1</a><a href="case?n=990101-2026-000002-9&amp;tab=parts">2</a>
            <a href="case?n=990101-2026-000001-1&amp;act=NOTE">3</a>
            <form id="perform" method="post"><input type="hidden" name="jakarta.faces.ViewState" value="-1:2&amp;3" />
            <textarea name="text"></textarea><input type="submit" name="do" value="Note" /></form>""");

    @Test
    void gives_what_a_form_would_send_and_no_button_that_nobody_pressed() {
        assertThat(PAGE.form("perform")).containsOnly(java.util.Map.entry("jakarta.faces.ViewState", "-1:2&3"));
    }

    @Test
    void a_form_that_is_not_there_is_a_fault_that_names_no_case() {
        assertThatThrownBy(() -> PAGE.form("whistling"))
                .isInstanceOf(Failed.class)
                .hasMessageContaining("no form whistling at /staff/cases/case?n=…")
                .hasMessageNotContaining("000001");
    }

    @Test
    void knows_the_cases_it_links_to_each_once() {
        assertThat(PAGE.cases()).containsExactly("990101-2026-000001-1", "990101-2026-000002-9");
    }
}
