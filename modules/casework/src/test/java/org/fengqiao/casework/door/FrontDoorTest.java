package org.fengqiao.casework.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontDoorTest {
    private static final String PROXY = "10.1.1.1";

    @Test
    void without_a_trusted_proxy_its_headers_are_noise() {
        var client = new FrontDoor("", "", "")
                .client(from("198.51.100.7", "X-Forwarded-For", "203.0.113.9", "X-Forwarded-Proto", "https"));
        assertThat(client).isEqualTo(new Client("198.51.100.7", false));
    }

    @Test
    void a_stranger_beside_the_proxy_is_not_believed() {
        var client = new FrontDoor(PROXY, "", "").client(from("10.1.1.2", "X-Forwarded-For", "203.0.113.9"));
        assertThat(client.address()).isEqualTo("10.1.1.2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            203.0.113.9                       | 203.0.113.9
            1.2.3.4, 203.0.113.9              | 203.0.113.9
            203.0.113.9, 10.1.1.1             | 203.0.113.9
            203.0.113.9, 10.2.7.7, 10.1.1.1   | 203.0.113.9
            203.0.113.9:5555                  | 203.0.113.9
            [2001:db8::5]:5555                | 2001:db8:0:0:0:0:0:5
            ::ffff:203.0.113.9                | 203.0.113.9
            1.2.3.4, evil.example             | 10.1.1.1
            1.2.3.4, unknown, 10.2.7.7        | 10.2.7.7
            10.2.7.7                          | 10.2.7.7
            """)
    void the_last_stranger_is_the_client(String hops, String client) {
        assertThat(new FrontDoor(PROXY + " 10.2.0.0/16", "", "")
                        .client(from(PROXY, "X-Forwarded-For", hops))
                        .address())
                .isEqualTo(client);
    }

    @Test
    void the_protocol_is_what_the_trusted_proxy_says() {
        var door = new FrontDoor(PROXY, "", "");
        assertThat(door.client(from(PROXY, "X-Forwarded-Proto", "https")).secure())
                .isTrue();
        assertThat(door.client(from(PROXY, "X-Forwarded-Proto", "http")).secure())
                .isFalse();
        assertThat(door.client(from(PROXY)).secure()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'', '', false", "10.1.1.1, '', true", "'', https://x.cn, true", "10.1.1.1, http://x.cn, false"})
    void cookies_are_secure_behind_a_proxy_or_a_public_address_with_tls(String proxy, String house, boolean secure) {
        assertThat(new FrontDoor(proxy, house, "").cookiesAreSecure()).isEqualTo(secure);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            http://evil.example/login?next=a#b | /login?next=a#b
            /login?out=1                       | /login?out=1
            slip                               | /staff/slip
            //evil.example/x                   | /x
            http://evil.example//evil.example/ | /evil.example/
            http://evil.example                | /
            ht!tp://\\                         | /
            """)
    void a_redirect_never_repeats_a_host(String location, String told) {
        var request = from("198.51.100.7", "Host", "evil.example");
        assertThat(new FrontDoor("", "", "").location(request, location)).isEqualTo(told);
        assertThat(new FrontDoor("", "https://fq.gov.cn/", "").location(request, location))
                .isEqualTo("https://fq.gov.cn" + told);
    }

    @Test
    void links_that_leave_the_house_bear_its_public_address() {
        assertThat(new FrontDoor("", "https://fq.gov.cn/", "").house(from("198.51.100.7")))
                .isEqualTo("https://fq.gov.cn");
        assertThat(new FrontDoor("", "", "").house(from("198.51.100.7", "X-Forwarded-Host", "evil.example")))
                .isEqualTo("http://inside:8080");
        assertThat(new FrontDoor(PROXY, "", "")
                        .house(from(PROXY, "X-Forwarded-Host", "fq.gov.cn", "X-Forwarded-Proto", "https")))
                .isEqualTo("https://fq.gov.cn");
        assertThat(new FrontDoor(PROXY, "", "").house(from(PROXY, "X-Forwarded-Host", "a\"b")))
                .isEqualTo("http://inside:8080");
    }

    @Test
    void monitors_are_known_by_their_address_also_behind_the_proxy() {
        var door = new FrontDoor(PROXY, "", "127.0.0.1 10.9.0.0/16");
        assertThat(door.isMonitor(from("127.0.0.1"))).isTrue();
        assertThat(door.isMonitor(from(PROXY, "X-Forwarded-For", "10.9.3.3"))).isTrue();
        assertThat(door.isMonitor(from(PROXY, "X-Forwarded-For", "10.9.3.3, 203.0.113.9")))
                .isFalse();
        assertThat(door.isMonitor(from("203.0.113.9", "X-Forwarded-For", "127.0.0.1")))
                .isFalse();
    }

    @Test
    void the_addresses_of_one_ipv6_net_are_one_client() {
        var first = new Client("2001:db8:1:2::1", false).limit();
        assertThat(new Client("2001:db8:1:2:ffff::9", false).limit()).isEqualTo(first);
        assertThat(new Client("2001:db8:1:3::1", false).limit()).isNotEqualTo(first);
        assertThat(new Client("192.0.2.1", false).limit()).isEqualTo("192.0.2.1");
    }

    @ParameterizedTest
    @CsvSource({"proxy.example", "10.0.0.0/33", "10.0.0.0/x", "10.0.0.256"})
    void what_is_no_address_is_refused_at_the_start(String setting) {
        assertThatIllegalArgumentException().isThrownBy(() -> Nets.of(setting));
    }

    /** A request as the container hands it over; whatever else is asked of it is not there. */
    private static HttpServletRequest from(String peer, String... headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, values) -> answer(method.getName(), values, peer, headers));
    }

    private static Object answer(String asked, Object[] values, String peer, String... headers) {
        return switch (asked) {
            case "getRemoteAddr" -> peer;
            case "isSecure" -> false;
            case "getContextPath" -> "";
            case "getRequestURI" -> "/staff/register";
            case "getRequestURL" -> new StringBuffer("http://inside:8080/staff/register");
            case "getHeaders" -> Collections.enumeration(named((String) values[0], headers));
            default -> throw new UnsupportedOperationException(asked);
        };
    }

    private static List<String> named(String name, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            if (name.equals(headers[i])) {
                return List.of(headers[i + 1]);
            }
        }
        return List.of();
    }
}
