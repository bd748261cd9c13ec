package org.fengqiao.launcher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.launcher.Browser;
import org.fengqiao.launcher.RunningSystem;

/** Somebody in front of the system with a window of their own; what the window complains about is kept. */
final class Visitor implements AutoCloseable {
    private final List<String> troubles = new ArrayList<>();
    private final BrowserContext window;
    final Page page;

    private Visitor(Screen screen) {
        window = Browser.chromium().newContext(screen.asContext());
        window.setDefaultTimeout(20_000);
        page = window.newPage();
        page.onPageError(troubles::add);
        page.onConsoleMessage(this::listen);
    }

    /** A page that was itself refused (a form with mistakes, an unknown case) is an answer and no trouble. */
    private void listen(ConsoleMessage message) {
        var refusedPage = message.text().matches("Failed to load resource: .* status of 4\\d\\d .*")
                && message.location().startsWith(page.url().replaceFirst("[?#].*", ""));
        if ("error".equals(message.type()) && !refusedPage) {
            troubles.add(message.text() + " at " + message.location());
        }
    }

    static Visitor citizen(Screen screen) {
        return new Visitor(screen);
    }

    static Visitor staff(String account) {
        return staff(account, Screen.DESK);
    }

    static Visitor staff(String account, Screen screen) {
        var visitor = new Visitor(screen);
        visitor.page.navigate("/login");
        visitor.signIn(account);
        return visitor;
    }

    /** On the log-in page, wherever it leads to. */
    void signIn(String account) {
        page.getByLabel("账号").fill(account);
        page.getByLabel("密码").fill(RunningSystem.get().password());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录"))
                .click();
        assertThat(page.locator("main h1")).isVisible();
    }

    /** The same window on another screen; whatever comes next is loaded there. */
    void standBefore(Screen screen) {
        page.setViewportSize(screen.width(), screen.height());
    }

    /** Every one of these words stands at that place of the page. */
    void sees(String place, String... words) {
        for (var word : words) {
            assertThat(page.locator(place)).containsText(word);
        }
    }

    void seesNot(String place, String word) {
        assertThat(page.locator(place)).not().containsText(word);
    }

    /** What scripts and the content policy complained about since this was asked last. */
    List<String> takeTroubles() {
        var taken = List.copyOf(troubles);
        troubles.clear();
        return taken;
    }

    @Override
    public void close() {
        window.close();
    }
}
