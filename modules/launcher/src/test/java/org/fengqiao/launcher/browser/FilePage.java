package org.fengqiao.launcher.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The public form on which a citizen hands in a matter. */
record FilePage(Page page) {
    static FilePage of(Visitor citizen) {
        citizen.page.navigate("/file");
        return new FilePage(citizen.page);
    }

    FilePage leakingPit() {
        page.getByLabel("一句话说清楚").fill("小区化粪池外溢两个月没人处理");
        page.getByLabel("属于哪一类").selectOption("物业纠纷");
        page.getByLabel("所在村（社区）").selectOption("北关村");
        page.getByLabel("姓名或名称").fill("孙桂兰");
        return this;
    }

    FilePage send() {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("提交").setExact(true))
                .click();
        return this;
    }
}
