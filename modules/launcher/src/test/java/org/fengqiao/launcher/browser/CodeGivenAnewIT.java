package org.fengqiao.launcher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.fengqiao.launcher.rest.Rest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A code that an office gave anew, on the pages: with it one reads, but only the citizen's own answer withdraws. */
class CodeGivenAnewIT {
    private static final String QUESTION = "我小学班主任的名字";
    private static final String ANSWER = "沈老师";

    private static Visitor citizen;
    private static Visitor village;
    private static SlipPage filed;
    private static SlipPage anew;

    @BeforeAll
    static void filedWithAQuestionAndGivenAnew() {
        citizen = Visitor.citizen(Screen.PHONE);
        filed = file();
        village = Visitor.staff("village");
        CasePage.of(village, filed.number())
                .choose("补发查询码")
                .tick("出示身份证")
                .fill("理由", "单子丢了")
                .press("补发查询码");
        if (village.page.locator("#do-confirmed").count() > 0) {
            village.page.locator("#do-confirmed").click();
        }
        anew = SlipPage.on(village.page);
    }

    private static SlipPage file() {
        var form = FilePage.of(citizen).leakingPit();
        citizen.page.getByText("丢失查询码时怎样证明是您").click();
        citizen.page.getByLabel("只有您知道答案的问题").fill(QUESTION);
        citizen.page.locator("#answer").fill(ANSWER);
        form.send();
        return SlipPage.on(citizen.page);
    }

    @AfterAll
    static void everybodyGoesHome() {
        assertThat(citizen.takeTroubles()).isEmpty();
        assertThat(village.takeTroubles()).isEmpty();
        citizen.close();
        village.close();
    }

    @Test
    void the_older_code_is_over_and_the_new_one_asks_for_the_answer() {
        assertThat(anew.number()).isEqualTo(filed.number());
        TrackPage.of(citizen, filed.code());
        assertThat(citizen.page.locator("#withdraw-it")).hasCount(0);

        var followed = TrackPage.of(citizen, anew.code());
        citizen.sees(".timeline", "补发查询码");
        answer("王老师");
        followed.withdraw(true);
        citizen.sees("main", "与登记时留下的答案不一致");
        assertThat(stage()).isEqualTo("TRANSFERRED");

        followed = TrackPage.of(citizen, anew.code());
        answer(ANSWER);
        followed.withdraw(true);
        citizen.sees("main", "已按您的意愿撤回");
        assertThat(stage()).isEqualTo("WITHDRAWN");
    }

    @Test
    void whoever_reads_the_names_says_why_and_it_is_noted_twice() {
        CasePage.of(village, filed.number()).tab("诉求与当事人");
        village.seesNot("#parties", "孙桂兰");
        village.page.locator("#reveal [name=reason]").fill("当面核对身份");
        village.page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("显示完整信息"))
                .click();
        village.sees("#parties", "孙桂兰");
        var noted = Recount.rows("select facts from admin_log where act = 'REVEAL' order by seq desc limit 1");
        assertThat(noted).singleElement().asString().contains(filed.number()).doesNotContain("核对");
        assertThat(Recount.rows("select reason from access_log where what = 'REVEALED' order by at desc limit 1"))
                .containsExactly("当面核对身份");
    }

    private static void answer(String text) {
        var fold = citizen.page.locator("details.fold-panel:has(#withdrawal)");
        if (fold.getAttribute("open") == null) {
            fold.locator("summary").click();
        }
        citizen.page.locator("#withdrawal").getByLabel(QUESTION).fill(text);
    }

    private static String stage() {
        return Rest.as("village").get("/cases/" + filed.number()).is(200).json().getString("stage");
    }
}
