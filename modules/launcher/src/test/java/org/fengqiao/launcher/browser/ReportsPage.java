package org.fengqiao.launcher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;

/** The page on which reports are ordered, followed and taken away. */
record ReportsPage(Page page) {
    static ReportsPage of(Visitor officer) {
        officer.page.navigate("/staff/figures/reports");
        return new ReportsPage(officer.page);
    }

    /** For the office and the days that the page itself suggests: one's own office, the year so far. */
    ReportsPage order(String format) {
        page.getByLabel(format, new Page.GetByLabelOptions().setExact(true)).check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("生成"))
                .click();
        return this;
    }

    /** Waits as people do: the page itself says when the job is done. */
    Download taken() {
        var newest = page.locator("#jobs tbody tr").first();
        assertThat(newest).containsText("已完成", new LocatorAssertions.ContainsTextOptions().setTimeout(120_000));
        return page.waitForDownload(() -> newest.getByRole(AriaRole.LINK).click());
    }
}
