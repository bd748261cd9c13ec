package org.fengqiao.launcher.browser;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.fengqiao.launcher.RunningSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A period that ends on a Saturday at work says so, to whoever reads Chinese and to whoever reads English. */
class MadeUpDayIT {
    private final Visitor citizen = Visitor.citizen(Screen.DESK);

    @AfterEach
    void goesHome() {
        citizen.close();
    }

    @Test
    void says_in_both_languages_why_it_counts() {
        citizen.page.navigate("/deadline?rule=CLK-ROUTE&start=2026-01-30");
        citizen.sees("#result", "2026年2月14日", "这一天为什么算工作日", "国办发明电〔2025〕7号");
        citizen.sees("#why", "为调休上班日，当日上班，不是休息日，不再顺延（国办发明电〔2025〕7号）");
        citizen.page
                .context()
                .addCookies(List.of(
                        new Cookie("lang", "en").setUrl(RunningSystem.get().url())));
        citizen.page.navigate("/deadline?rule=CLK-ROUTE&start=2026-01-30");
        citizen.sees("#result", "Why it is a working day", "国办发明电〔2025〕7号");
        citizen.page.navigate("/deadline?rule=CLK-ROUTE&start=2026-01-29");
        citizen.seesNot("#result", "Why it is a working day");
    }
}
