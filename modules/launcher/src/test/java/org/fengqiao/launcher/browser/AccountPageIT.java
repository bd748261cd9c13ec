package org.fengqiao.launcher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.fengqiao.launcher.Authenticator;
import org.fengqiao.launcher.Barriers;
import org.fengqiao.launcher.RunningSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody turns log-in codes on, logs in with them, and looks where they are logged in. */
class AccountPageIT {
    private static final String WHO = "l990101101";

    @AfterEach
    void whateverHappened() {
        Recount.rows(
                "delete from second_factor where staff_id = (select id from staff where login = ?) returning secret",
                WHO);
    }

    @Test
    void codes_are_turned_on_asked_for_once_each_and_turned_off() {
        try (var owner = Visitor.staff(WHO);
                var later = Visitor.citizen(Screen.PHONE)) {
            owner.page.navigate("/staff/account");
            owner.page.locator("#begin-it").click();
            var app = new Authenticator(owner.page.locator("#secret").innerText());
            var confirmed = app.code();
            owner.page.locator("#code").fill(confirmed);
            owner.page.locator("#confirm-it").click();
            assertThat(owner.page.locator("#recovery li")).hasCount(10);
            var recovery = owner.page.locator("#recovery li").allInnerTexts();
            usable(owner);

            password(later);
            assertThat(later.page.getByLabel("验证码")).isVisible();
            usable(later);
            nothingOpens(later);
            refused(later, confirmed);
            refused(later, app.code(40));
            var next = app.code(1);
            told(later, next);
            assertThat(later.page.locator("main h1")).isVisible();

            try (var third = Visitor.citizen(Screen.DESK)) {
                password(third);
                refused(third, next);
                told(third, recovery.get(0));
                assertThat(third.page.locator("main h1")).isVisible();
                sessions(owner, later, third);
            }
            owner.page.locator("#code").fill(recovery.get(1));
            owner.page.locator("#off-it").click();
            owner.sees(".notice", "已停用");
        }
        Visitor.staff(WHO).close();
    }

    /** Three windows: one is ended, then all but the own one. */
    private static void sessions(Visitor owner, Visitor later, Visitor third) {
        owner.page.navigate("/staff/account");
        owner.sees("#log-ins", "密码正确，验证码不对");
        owner.sees("#sessions", "当前这一个", "Chrome · Linux");
        int all = owner.page.locator("#sessions tbody tr").count();
        assertThat(all).isGreaterThanOrEqualTo(3);
        owner.page
                .locator("#sessions tbody tr")
                .first()
                .getByRole(AriaRole.BUTTON)
                .click();
        owner.sees(".notice", "那一处登录已退出");
        third.page.navigate("/staff/account");
        assertThat(third.page.locator("#user")).isVisible();
        later.page.navigate("/staff/account");
        assertThat(later.page.locator("#sessions tbody tr")).hasCount(all - 1);
        owner.page.locator("#others-it").click();
        owner.sees(".notice", "其他登录都已退出");
        assertThat(owner.page.locator("#sessions tbody tr")).hasCount(1);
        later.page.navigate("/staff/account");
        assertThat(later.page.locator("#user")).isVisible();
    }

    private static void password(Visitor visitor) {
        visitor.page.navigate("/login?next=/staff/help");
        visitor.page.locator("#user").fill(WHO);
        visitor.page.locator("#password").fill(RunningSystem.get().password());
        visitor.page.locator("#enter").click();
    }

    /** The right password alone opens no page and no call. */
    private static void nothingOpens(Visitor visitor) {
        for (var page : List.of("/staff/help", "/staff/account", "/staff/password")) {
            visitor.page.navigate(page);
            assertThat(visitor.page.url()).contains("/login");
        }
        var status = visitor.page.evaluate(
                "async () => (await fetch('/api/v1/me', {headers: {'X-Requested-With': 'page'}})).status");
        assertThat(status).isEqualTo(401);
        visitor.takeTroubles();
    }

    private static void told(Visitor visitor, String code) {
        visitor.page.getByLabel("验证码").fill(code);
        visitor.page.locator("#confirm").click();
    }

    private static void refused(Visitor visitor, String code) {
        told(visitor, code);
        visitor.sees("#errors", "验证码不对");
    }

    private static void usable(Visitor visitor) {
        assertThat(Barriers.of(visitor.page)).isEmpty();
        assertThat(visitor.takeTroubles()).isEmpty();
        assertThat(visitor.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }
}
