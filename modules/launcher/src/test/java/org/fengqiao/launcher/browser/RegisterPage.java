package org.fengqiao.launcher.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The form on which a centre registers what somebody came with. */
record RegisterPage(Page page) {
    static final String QUARREL = "屋檐滴水落到邻家院内";

    static RegisterPage of(Visitor clerk) {
        clerk.page.navigate("/staff/intake/register");
        return new RegisterPage(clerk.page);
    }

    RegisterPage quarrelOfNeighbours() {
        page.getByLabel("类别").selectOption("邻里纠纷");
        page.getByLabel("事由").fill(QUARREL);
        page.getByLabel("诉求内容").fill("隔壁翻建后屋檐伸出，下雨就滴水到我家院内，请求拆改。");
        var petitioner = party("信访人（申请人）");
        petitioner.getByLabel("姓名或名称").fill("孙桂兰");
        petitioner.getByLabel("电话").fill("13800001234");
        party("对方当事人").getByLabel("姓名或名称").fill("周建军");
        return this;
    }

    RegisterPage settledOnTheSpot() {
        page.getByLabel("已当场化解").check();
        page.getByLabel("化解结果").selectOption("诉求已解决");
        page.getByLabel("协议形式").selectOption("口头协议");
        return this;
    }

    SlipPage register() {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("登记").setExact(true))
                .click();
        return SlipPage.on(page);
    }

    private Locator party(String role) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(role));
    }
}
