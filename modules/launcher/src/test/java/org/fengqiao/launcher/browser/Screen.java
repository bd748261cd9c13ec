package org.fengqiao.launcher.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ReducedMotion;
import org.fengqiao.launcher.RunningSystem;

/** What somebody looks at: how large it is, and whether scripts run. */
enum Screen {
    DESK(1440, 900, true),
    PHONE(390, 844, true),
    PHONE_WITHOUT_SCRIPT(390, 844, false);

    private final int width;
    private final int height;
    private final boolean script;

    Screen(int width, int height, boolean script) {
        this.width = width;
        this.height = height;
        this.script = script;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    NewContextOptions asContext() {
        return new NewContextOptions()
                .setBaseURL(RunningSystem.get().url())
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(width, height)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(script);
    }
}
