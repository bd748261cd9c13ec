package org.fengqiao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A person at a screen in front of the running system; a test that extends this gets a fresh window each time. */
public abstract class Browser {
    private static com.microsoft.playwright.Browser chromium;
    private final List<String> troubles = new ArrayList<>();
    private BrowserContext window;
    protected Page page;

    @BeforeEach
    void openWindow() {
        openWindow(1440, 900);
    }

    /** Opens a window of another size instead, such as a phone's. */
    protected void openWindow(int width, int height) {
        closeWindow();
        window = chromium()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(RunningSystem.get().url())
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai")
                        .setViewportSize(width, height));
        window.setDefaultTimeout(20_000);
        page = window.newPage();
        page.onPageError(troubles::add);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                troubles.add(message.text());
            }
        });
    }

    @AfterEach
    void closeWindow() {
        if (window != null) {
            window.close();
            window = null;
        }
    }

    /** What the page's scripts and the content policy complained about since the window was opened. */
    protected List<String> troubles() {
        return troubles;
    }

    protected Path picture(String name) {
        var file = RunningSystem.target().resolve("pictures").resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    /** The page in view meets WCAG 2.2 AA as far as a program can tell; nothing is left out. */
    protected void assertAccessible() {
        assertThat(Barriers.of(page)).as(page.url()).isEmpty();
    }

    /** The one browser of this machine, for tests in which several people each have a window. */
    public static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            chromium = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of("/usr/bin/chromium"))
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        }
        return chromium;
    }
}
