package org.fengqiao.launcher.borders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.fengqiao.launcher.RunningSystem;

/** One role before the doors: at the interface by its password, at the pages by a session it logged in for. */
final class Guest {
    private static final Pattern HIDDEN = Pattern.compile(
            "<input(?=[^>]*type=\"hidden\")(?=[^>]*name=\"([^\"]+)\")(?=[^>]*value=\"([^\"]*)\")[^>]*>");

    private final Role role;
    private final RunningSystem system;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private Guest(Role role, RunningSystem system) {
        this.role = role;
        this.system = system;
    }

    static Guest at(RunningSystem system, Role role) {
        var guest = new Guest(role, system);
        if (role != Role.ANONYMOUS) {
            guest.logIn();
        }
        return guest;
    }

    private void logIn() {
        var page = send(request("/login").build());
        var fields = new ArrayList<String>();
        HIDDEN.matcher(page.body()).results().forEach(each -> fields.add(field(each.group(1), each.group(2))));
        fields.add(field("user", role.login()));
        fields.add(field("password", system.password()));
        fields.add(field("enter", "1"));
        var entered = send(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", fields)))
                .build());
        if (entered.statusCode() != 302) {
            throw new IllegalStateException(role + " cannot log in: " + entered.statusCode() + "\n" + entered.body());
        }
    }

    private static String field(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(value.replace("&amp;", "&"), StandardCharsets.UTF_8);
    }

    HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    HttpResponse<String> post(String path, String type, String body) {
        return post(path, type, body.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> post(String path, String type, byte[] body) {
        return send(request(path)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    /** Sends what no well-behaved client would; headers that the client itself refuses to send are left to it. */
    HttpResponse<String> ask(String method, String path, Map<String, String> headers, byte[] body) {
        var request = request(path).method(method, BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return send(request.build());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(system.url() + path)).timeout(Duration.ofMinutes(1));
        if (role != Role.ANONYMOUS && path.startsWith("/api/")) {
            var pair = role.login() + ":" + system.password();
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
        return request;
    }

    /** The gate counts by address, and all tests share one: whoever is asked to wait comes again when told. */
    private HttpResponse<String> send(HttpRequest request) {
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            for (int tries = 0; answer.statusCode() == 429 && tries < 3; tries++) {
                TimeUnit.SECONDS.sleep(
                        1 + answer.headers().firstValueAsLong("Retry-After").orElse(0));
                answer = client.send(request, BodyHandlers.ofString());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
