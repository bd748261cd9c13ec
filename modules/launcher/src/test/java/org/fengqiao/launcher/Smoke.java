package org.fengqiao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** What must answer wherever the archive is deployed; the same questions on Payara Micro and on Payara Server. */
final class Smoke {
    /** The full server answers an upgrade to HTTP/2 now and then by hanging up; browsers do not ask for one here. */
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final String base;

    Smoke(String base) {
        this.base = base;
    }

    /** A server that has just taken an archive in may hang up on whoever comes in that moment. */
    void waitsForAnAnswer() {
        var last = Instant.now().plus(Duration.ofMinutes(1));
        while (true) {
            try {
                get("/health/live");
                return;
            } catch (java.io.UncheckedIOException hungUp) {
                if (Instant.now().isAfter(last)) {
                    throw hungUp;
                }
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        }
    }

    void asksForALogin() {
        var page = get("/staff/cases");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("html"));
        assertThat(page.body()).contains("type=\"password\"");
    }

    void isHealthy() {
        var health = get("/health/ready");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("UP");
    }

    /** Every style sheet and script the login page names is there and not empty. */
    void bringsWhatThePageNames() {
        var names = java.util.regex.Pattern.compile("(?:href|src)=\"(/[^\"#]+\\.(?:css|js|svg)[^\"]*)\"")
                .matcher(get("/login").body())
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
        assertThat(names).isNotEmpty();
        assertThat(names).allSatisfy(name -> {
            var resource = get(name);
            assertThat(resource.statusCode()).as(name).isEqualTo(200);
            assertThat(resource.body()).as(name).isNotBlank();
        });
    }

    void refusesStrangersAtTheInterface() {
        assertThat(get("/api/v1/cases").statusCode()).isEqualTo(401);
    }

    void answersFromTheDatabase() {
        var offices = getAs("county", "/api/v1/offices");
        assertThat(offices.statusCode()).isEqualTo(200);
        assertThat(offices.body()).contains("990101100204");
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).build());
    }

    private HttpResponse<String> getAs(String user, String path) {
        var credential = java.util.Base64.getEncoder()
                .encodeToString(
                        (user + ":" + Settings.DEMO_PASSWORD).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Basic " + credential)
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
