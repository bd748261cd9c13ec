package org.fengqiao.launcher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The slip that the citizen takes home: the number of the case, and the code told only here. */
record SlipPage(String number, String code) {
    static SlipPage on(Page page) {
        var code = page.locator(".codebox");
        assertThat(code).hasText(Pattern.compile("\\d{4} \\d{4} \\d{4} \\d{4}"));
        assertThat(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("查询页面的二维码")))
                .isVisible();
        return new SlipPage(page.locator("dd.code").innerText(), code.innerText());
    }
}
