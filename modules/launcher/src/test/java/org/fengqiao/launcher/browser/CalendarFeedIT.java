package org.fengqiao.launcher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is due in one's office comes into one's own calendar program, until the address is taken back. */
class CalendarFeedIT {
    private final Visitor town = Visitor.staff("town");
    private final Visitor program = Visitor.citizen(Screen.DESK);

    @AfterEach
    void goesHome() {
        town.close();
        program.close();
    }

    @Test
    void an_address_is_read_without_logging_in_and_ends_when_it_is_taken_back() {
        var slip = RegisterPage.of(town).quarrelOfNeighbours().register();
        town.page.navigate("/staff/cases/calendar");
        town.page.locator("#feed-new").click();
        var address = town.page.locator("#address").inputValue();
        var feed = read(address);
        org.assertj.core.api.Assertions.assertThat(feed.status()).isEqualTo(200);
        org.assertj.core.api.Assertions.assertThat(feed.headers().get("content-type"))
                .startsWith("text/calendar");
        org.assertj.core.api.Assertions.assertThat(feed.text())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("SUMMARY:" + slip.number(), "DTSTART;VALUE=DATE:");
        town.page.locator("#feed-end").click();
        assertThat(town.page.locator("#feed-end")).hasCount(0);
        org.assertj.core.api.Assertions.assertThat(read(address).status()).isEqualTo(404);
    }

    private APIResponse read(String address) {
        return program.page.request().get(address);
    }
}
