package org.fengqiao.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void nothing_set_means_a_demo_on_this_machine_alone() {
        var settings = Settings.from(Map.of());
        assertThat(settings.url()).isEqualTo("http://127.0.0.1:8080/");
        assertThat(settings.demo().wanted()).isTrue();
        assertThat(settings.demo().cases()).isEqualTo(2000);
        assertThat(settings.database()).isEmpty();
    }

    @Test
    void every_wrong_setting_is_named_at_once_in_one_line() {
        assertThatThrownBy(() -> Settings.from(
                        Map.of("FENGQIAO_PORT", "0", "FENGQIAO_DEMO", "perhaps", "FENGQIAO_CONFIG", "/no/such/folder")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll("FENGQIAO_PORT=0", "FENGQIAO_DEMO=perhaps", "/no/such/folder")
                .extracting(Throwable::getMessage, org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .doesNotContain("\n");
    }

    @Test
    void proxies_are_addresses_and_the_house_has_a_plain_name() {
        assertThatThrownBy(() -> Settings.from(Map.of(
                        "FENGQIAO_TRUSTED_PROXY", "10.0.0.1, proxy.example",
                        "FENGQIAO_PUBLIC_ADDRESS", "fengqiao.gov.cn/zz")))
                .hasMessageContainingAll("proxy.example is neither", "FENGQIAO_PUBLIC_ADDRESS=fengqiao.gov.cn/zz")
                .hasMessageNotContaining("10.0.0.1 is neither");
        Settings.from(Map.of(
                "FENGQIAO_TRUSTED_PROXY", "10.0.0.1, 2001:db8::/32",
                "FENGQIAO_PUBLIC_ADDRESS", "https://fengqiao.gov.cn:8443/"));
    }

    @Test
    void a_database_of_ones_own_needs_the_roles_of_application_and_report() {
        assertThatThrownBy(() -> Settings.from(Map.of("FENGQIAO_DB_URL", "jdbc:postgresql://db:5432/fengqiao")))
                .hasMessageContaining("FENGQIAO_DB_REPORT_USER");
        assertThatThrownBy(() -> Settings.from(Map.of("FENGQIAO_DB_USER", "app", "FENGQIAO_DB_PASSWORD", "x")))
                .hasMessageContaining("FENGQIAO_DB_URL is missing");
        assertThatThrownBy(() -> Settings.from(Map.of("FENGQIAO_DB_USER", "app")))
                .hasMessageContaining("FENGQIAO_DB_PASSWORD belong together");
    }

    @Test
    void logs_are_kept_for_a_month_and_half_a_gigabyte_unless_told_otherwise() {
        assertThat(Settings.from(Map.of()).logs()).isEqualTo(new Settings.Logs(30, 500));
        assertThatThrownBy(() -> Settings.from(Map.of(
                        "FENGQIAO_LOG_DAYS", "0", "FENGQIAO_LOG_MEGABYTES", "much", "FENGQIAO_DEMO_CASES", "few")))
                .hasMessageContainingAll(
                        "FENGQIAO_LOG_DAYS=0", "FENGQIAO_LOG_MEGABYTES=much", "FENGQIAO_DEMO_CASES=few");
    }

    @Test
    void who_needs_codes_is_one_of_three_words_and_a_session_lasts_whole_hours() {
        assertThatThrownBy(
                        () -> Settings.from(Map.of("FENGQIAO_SECOND_FACTOR", "perhaps", "FENGQIAO_SESSION_HOURS", "0")))
                .hasMessageContainingAll(
                        "FENGQIAO_SECOND_FACTOR=perhaps is none of off, officials, all", "FENGQIAO_SESSION_HOURS=0");
        Settings.from(Map.of("FENGQIAO_SECOND_FACTOR", "Officials", "FENGQIAO_SESSION_HOURS", "8"));
    }

    @Test
    void a_password_is_never_part_of_what_is_printed() {
        assertThat(new Login("app", "secret").toString()).doesNotContain("secret");
    }

    @Test
    void the_probe_of_a_server_on_all_addresses_goes_to_this_machine() {
        assertThat(Settings.from(Map.of("FENGQIAO_ADDRESS", "0.0.0.0")).url()).isEqualTo("http://127.0.0.1:8080/");
        assertThat(Settings.from(Map.of("FENGQIAO_ADDRESS", "::1")).url()).startsWith("http://[");
    }
}
