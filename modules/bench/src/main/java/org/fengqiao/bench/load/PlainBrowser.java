package org.fengqiao.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** One visitor's way to the server: a cookie of their own, and redirects followed as a browser does. */
final class PlainBrowser {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_REDIRECTS = 5;

    private final URI house;
    private String cookie;

    PlainBrowser(URI house) {
        this.house = house;
    }

    Page get(String path) {
        return page(request(path).GET());
    }

    Page post(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return page(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(house.resolve(path)).timeout(PATIENCE);
    }

    /** The answer as it is, without following anything. */
    Page plain(HttpRequest.Builder request) {
        var answer = send(request);
        return new Page(answer.uri().getPath(), answer.statusCode(), answer.body());
    }

    private Page page(HttpRequest.Builder request) {
        var answer = send(request);
        for (int hop = 0; answer.statusCode() / 100 == 3 && hop < MOST_REDIRECTS; hop++) {
            var next =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElse("/"));
            answer = send(HttpRequest.newBuilder(next).timeout(PATIENCE).GET());
        }
        var where = answer.uri();
        return new Page(
                where.getPath() + (where.getQuery() == null ? "" : "?" + where.getQuery()),
                answer.statusCode(),
                answer.body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").stream()
                    .filter(given -> given.startsWith("FENGQIAO="))
                    .forEach(given -> cookie = given.split(";", 2)[0]);
            return answer;
        } catch (IOException gone) {
            throw new Failed(gone.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Failed("interrupted");
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
