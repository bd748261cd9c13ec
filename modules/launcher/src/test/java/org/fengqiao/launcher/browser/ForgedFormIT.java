package org.fengqiao.launcher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A form that does not give the nonce of its page back is refused before anything is done. */
class ForgedFormIT {
    private final Visitor citizen = Visitor.citizen(Screen.DESK);

    @AfterEach
    void goesHome() {
        citizen.close();
    }

    @Test
    void a_withdrawal_without_the_nonce_withdraws_nothing() {
        withdrawAfter("nonce => nonce.remove()");
    }

    @Test
    void a_withdrawal_with_another_nonce_withdraws_nothing() {
        withdrawAfter("nonce => nonce.value = 'another'");
    }

    private void withdrawAfter(String tampering) {
        FilePage.of(citizen).leakingPit().send();
        var slip = SlipPage.on(citizen.page);
        var followed = TrackPage.of(citizen, slip.code());
        citizen.page.locator("#withdrawal [name='primefaces.nonce']").evaluate(tampering);
        followed.withdraw(true);
        assertThat(citizen.page.locator("h1")).hasText("表单已失效");
        org.assertj.core.api.Assertions.assertThat(Recount.number(
                        "select count(*) from event e join casefile c on c.id = e.case_id"
                                + " where c.number = ? and e.act = 'WITHDRAW'",
                        slip.number()))
                .isZero();
    }
}
