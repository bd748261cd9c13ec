package org.fengqiao.launcher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** One case as an officer sees it, with the acts that are possible now. */
record CasePage(Page page) {
    static CasePage of(Visitor officer, String number) {
        officer.page.navigate("/staff/cases/case?n=" + number);
        return new CasePage(officer.page);
    }

    /** Opens the form of an act. */
    CasePage choose(String act) {
        link(act).click();
        return this;
    }

    CasePage fill(String field, String value) {
        form().getByLabel(field).fill(value);
        return this;
    }

    CasePage select(String field, String option) {
        form().getByLabel(field).selectOption(option);
        return this;
    }

    CasePage tick(String option) {
        form().getByLabel(option, new Locator.GetByLabelOptions().setExact(true))
                .check();
        return this;
    }

    CasePage press(String button) {
        form().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
        return this;
    }

    /** What the act will bring about was shown once more, and is wanted. */
    CasePage confirm() {
        return press("确认");
    }

    /** The act is done, and the case stands where it should. */
    CasePage stands(String done, String stage, String holder) {
        assertThat(page.locator(".notice.ok")).containsText("“" + done + "”已完成。");
        assertThat(page.locator("#ident .tag").first()).hasText(stage);
        assertThat(page.locator(".facts-line")).containsText(holder);
        return this;
    }

    void offersNot(String act, String why) {
        assertThat(link(act)).hasCount(0);
        page.locator(".why-not summary").click();
        var term = page.locator(".why-not dt", new Page.LocatorOptions().setHasText(Pattern.compile("^" + act + "$")));
        assertThat(term.locator("+ dd")).containsText(why);
    }

    CasePage tab(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        return this;
    }

    List<String> timeline() {
        return page.locator(".timeline .what > strong").allInnerTexts();
    }

    private Locator link(String act) {
        return page.locator(".acts-list a")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + act + "\\s*(第|部门)")));
    }

    private Locator form() {
        return page.locator("form.act-form");
    }
}
