package org.fengqiao.launcher.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.fengqiao.launcher.RunningSystem;

/** What somebody looks at: how large it is, whether it is night, and whether scripts run. */
enum Screen {
    DESK(1440, 900, ColorScheme.LIGHT, true),
    PHONE(390, 844, ColorScheme.LIGHT, true),
    PHONE_AT_NIGHT(390, 844, ColorScheme.DARK, true),
    PHONE_WITHOUT_SCRIPT(390, 844, ColorScheme.LIGHT, false);

    private final int width;
    private final int height;
    private final ColorScheme colours;
    private final boolean script;

    Screen(int width, int height, ColorScheme colours, boolean script) {
        this.width = width;
        this.height = height;
        this.colours = colours;
        this.script = script;
    }

    NewContextOptions asContext() {
        return new NewContextOptions()
                .setBaseURL(RunningSystem.get().url())
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(width, height)
                .setColorScheme(colours)
                .setJavaScriptEnabled(script);
    }
}
