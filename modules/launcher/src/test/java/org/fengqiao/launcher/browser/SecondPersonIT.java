package org.fengqiao.launcher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.fengqiao.launcher.RunningSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An administrator asks, somebody else decides, and whoever was given a password changes it before anything else. */
class SecondPersonIT {
    private static final String OWN = "qingshan-45-lvshui";
    private final Visitor admin = Visitor.staff("admin");
    private final Visitor security = Visitor.staff("security");
    private final Visitor newcomer = Visitor.citizen(Screen.DESK);

    @AfterEach
    void everybodyGoesHome() {
        admin.close();
        security.close();
        newcomer.close();
    }

    @Test
    void an_inspector_is_hired_by_two_and_changes_the_password_before_anything_else() throws Exception {
        hire("jiancha", "990101-jw", "INSPECTOR");
        waits();
        assertThat(rest("jiancha", OWN, "/me").statusCode()).isEqualTo(401);

        var given = confirmed("jiancha");
        var barred = rest("jiancha", given, "/cases?queue=area");
        assertThat(barred.statusCode()).isEqualTo(403);
        assertThat(barred.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(barred.body()).contains("urn:fengqiao:change-password", "/staff/password");

        signIn("jiancha", given);
        assertThat(newcomer.page).hasURL(Pattern.compile(".*/staff/password$"));
        newcomer.sees("main", "(security)", "为您的账号设置了密码");
        newcomer.page.navigate("/staff/inspection/start");
        assertThat(newcomer.page).hasURL(Pattern.compile(".*/staff/password$"));
        change(given);
        newcomer.page.navigate("/staff/inspection/start");
        assertThat(newcomer.page).hasURL(Pattern.compile(".*/staff/inspection/start$"));
        assertThat(rest("jiancha", OWN, "/cases?queue=area").statusCode()).isEqualTo(200);
    }

    @Test
    void no_page_form_or_program_gets_an_administrator_past_the_second_person() throws Exception {
        choose("990101100204", "village");
        admin.page.locator("#appoint-form #office").selectOption("990101-jw");
        admin.page.locator("#appoint-form #role").selectOption("INSPECTOR");
        admin.page.locator("#appoint-it").click();
        waits();
        assertThat(me("village")).contains("CASEWORKER").doesNotContain("INSPECTOR");

        choose("990101", "admin");
        admin.page.locator("#appoint-form #office").selectOption("990101");
        admin.page.locator("#appoint-form #role").selectOption("LEADER");
        admin.page.locator("#appoint-it").click();
        admin.sees("main", "本县只有这一名系统管理员");
        assertThat(me("admin")).contains("ADMINISTRATOR");

        choose("990101100204", "village");
        swap(
                "#password-form",
                Recount.number(
                        "select post.id from post join staff on staff.id = staff_id" + " where login = ?",
                        "inspector"));
        admin.page.locator("#password").fill(OWN);
        admin.page.locator("#password-it").click();
        assertThat(rest("inspector", OWN, "/me").statusCode()).isEqualTo(401);
        assertThat(rest("inspector", RunningSystem.get().password(), "/me").statusCode())
                .isEqualTo(200);

        long asked = Recount.number("select max(id) from grant_request where state = ?", "WAITING");
        var confirm = "{\"decision\":\"CONFIRM\"}";
        assertThat(decision("admin", asked, confirm).statusCode()).isEqualTo(403);
        assertThat(decision("inspector", asked, confirm).statusCode()).isEqualTo(403);
        assertThat(decision("audit", asked, confirm).statusCode()).isEqualTo(403);
        assertThat(decision("security", asked, "{\"decision\":\"DECLINE\"}").statusCode())
                .isEqualTo(422);
        var declined = decision("security", asked, "{\"decision\":\"DECLINE\",\"reason\":\"本人未提出\"}");
        assertThat(declined.statusCode()).isEqualTo(200);
        assertThat(declined.body()).contains("DECLINED");
        assertThat(decision("security", asked, confirm).statusCode()).isEqualTo(409);
        assertThat(Recount.number("select count(*) from admin_log where act = ?", "DECLINE"))
                .isPositive();
    }

    @Test
    void a_page_of_the_administrator_shows_what_waits_and_has_no_button_to_confirm() {
        hire("shenji2", "990101", "AUDIT");
        admin.page.navigate("/staff/security/requests");
        admin.sees("#waiting", "shenji2", "审计管理员");
        assertThat(admin.page.locator("#confirm-it")).hasCount(0);
    }

    private void hire(String login, String office, String role) {
        admin.page.navigate("/staff/admin/people");
        admin.page.locator("#login").fill(login);
        admin.page.locator("#name").fill("新人");
        admin.page.locator("#hiring #office").selectOption(office);
        admin.page.locator("#hiring #role").selectOption(role);
        admin.page.locator("#hire-it").click();
    }

    private void choose(String office, String login) {
        admin.page.navigate("/staff/admin/people?at=" + office);
        admin.page
                .locator(
                        "table.grid tr",
                        new com.microsoft.playwright.Page.LocatorOptions()
                                .setHas(admin.page.getByText(Pattern.compile("^" + login + " · "))))
                .locator("a")
                .first()
                .click();
    }

    /** What a hand-made form would send: somebody else's post. */
    private void swap(String form, long post) {
        admin.page.locator(form + " [name=at]").evaluate("field => field.value = ''");
        admin.page.locator(form + " [name=post]").evaluate("(field, post) => field.value = post", String.valueOf(post));
    }

    private void waits() {
        admin.sees("main", "待安全管理员确认");
    }

    private String confirmed(String login) {
        security.page.navigate("/staff/home");
        assertThat(security.page).hasURL(Pattern.compile(".*/staff/security/requests$"));
        var option = security.page
                .locator("#request option", new com.microsoft.playwright.Page.LocatorOptions().setHasText(login))
                .first()
                .getAttribute("value");
        security.page.locator("#request").selectOption(option);
        security.page.locator("#confirm-it").click();
        return security.page.locator("#given").innerText().strip();
    }

    private void signIn(String login, String password) {
        newcomer.page.navigate("/login");
        newcomer.page.getByLabel("账号").fill(login);
        newcomer.page.getByLabel("密码").fill(password);
        newcomer.page
                .getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName("登录"))
                .click();
    }

    private void change(String given) {
        newcomer.page.locator("#old").fill(given);
        newcomer.page.locator("#password").fill(OWN);
        newcomer.page.locator("#again").fill(OWN);
        newcomer.page.locator("#change-it").click();
        newcomer.sees("main", "密码已");
    }

    private static String me(String login) throws Exception {
        return rest(login, RunningSystem.get().password(), "/me").body();
    }

    private static HttpResponse<String> decision(String login, long id, String body) throws Exception {
        return send(request(login, RunningSystem.get().password(), "/grant-requests/" + id + "/decision")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> rest(String login, String password, String path) throws Exception {
        return send(request(login, password, path).GET());
    }

    private static HttpRequest.Builder request(String login, String password, String path) {
        var pair = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create(RunningSystem.get().url() + "/api/v1" + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
