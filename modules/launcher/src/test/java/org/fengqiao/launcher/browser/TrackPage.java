package org.fengqiao.launcher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The public page on which a citizen follows their matter by its code. */
record TrackPage(Page page) {
    static TrackPage of(Visitor citizen, String code) {
        citizen.page.navigate("/track");
        citizen.page.getByLabel("查询码").fill(code);
        press(citizen.page, "查询");
        return new TrackPage(citizen.page);
    }

    TrackPage shows(String stage, String holder) {
        assertThat(page.locator("#ident .tag")).hasText(stage);
        assertThat(page.locator("dl.facts dd").first()).hasText(holder);
        return this;
    }

    /** What happened, oldest first. */
    List<String> steps() {
        var newestFirst =
                new java.util.ArrayList<>(page.locator(".timeline .what strong").allInnerTexts());
        java.util.Collections.reverse(newestFirst);
        return newestFirst;
    }

    void rate(String level, String words) {
        page.getByLabel(level, new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("意见").fill(words);
        press(page, "提交评价");
        assertThat(page.locator(".notice.ok")).hasText("谢谢，评价已记录。");
        assertThat(page.getByText("群众评价：" + level)).isVisible();
    }

    void withdraw(boolean sure) {
        var fold = page.locator("details.fold-panel");
        if (fold.getAttribute("open") == null) {
            fold.locator("summary").click();
        }
        page.getByLabel("我是自愿撤回").setChecked(sure);
        press(page, "撤回");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
