package org.fengqiao.launcher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever has an old phone or switched scripts off files, follows, rates and withdraws just the same. */
class WithoutScriptIT {
    private final Visitor citizen = Visitor.citizen(Screen.PHONE_WITHOUT_SCRIPT);

    @AfterEach
    void goesHome() {
        citizen.close();
    }

    @Test
    void a_citizen_files_and_follows() {
        FilePage.of(citizen).leakingPit().send();
        var slip = SlipPage.on(citizen.page);
        var followed = TrackPage.of(citizen, slip.code()).shows("待签收", "城关镇北关村综治中心");
        org.assertj.core.api.Assertions.assertThat(followed.steps()).containsExactly("登记");
    }

    @Test
    void every_mistake_of_a_form_is_named_at_once_and_nothing_typed_is_lost() {
        var form = FilePage.of(citizen);
        citizen.page.locator("[value=representatives]").click();
        citizen.page.getByLabel("一句话说清楚").fill("路灯不亮");
        form.send();
        citizen.sees("#errors", "属于哪一类", "所在村（社区）", "姓名或名称");
        assertThat(citizen.page.getByLabel("一句话说清楚")).hasValue("路灯不亮");
        assertThat(citizen.page.locator("fieldset.party")).hasCount(1);
    }

    @Test
    void a_citizen_rates_what_was_settled_on_the_spot() {
        try (var village = Visitor.staff("village")) {
            var slip = RegisterPage.of(village)
                    .quarrelOfNeighbours()
                    .settledOnTheSpot()
                    .register();
            TrackPage.of(citizen, slip.code()).shows("已调解", "城关镇北关村综治中心").rate("不满意", "墙还没有修");
        }
        assertThat(citizen.page.locator("#rate")).hasCount(0);
        citizen.sees(".timeline", "墙还没有修");
    }

    @Test
    void a_citizen_withdraws_only_after_saying_that_it_is_their_own_will() {
        FilePage.of(citizen).leakingPit().send();
        var followed = TrackPage.of(citizen, SlipPage.on(citizen.page).code());
        followed.withdraw(false);
        citizen.sees("#errors", "请确认是您自愿撤回");
        followed.shows("待签收", "城关镇北关村综治中心").withdraw(true);
        citizen.sees(".notice.ok", "已按您的意愿撤回。");
        followed.shows("已撤回", "城关镇北关村综治中心");
        assertThat(citizen.page.locator("details.fold-panel")).hasCount(0);
    }

    @Test
    void an_accusation_is_shown_the_way_to_the_inspectors() {
        var form = FilePage.of(citizen).leakingPit();
        citizen.page.getByLabel("检举控告").check();
        form.send();
        citizen.sees("#errors", "12388");
    }
}
