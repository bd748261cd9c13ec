package org.fengqiao.launcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;

/** A reverse proxy that ends TLS, as config/nginx.conf makes nginx one: it adds the client it heard and says "https". */
final class FrontProxy implements AutoCloseable {
    private static final Set<String> OWN = Set.of("host", "connection", "content-length", "expect", "upgrade");
    private static final Set<String> FRAMING = Set.of("connection", "content-length", "transfer-encoding");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpServer server;
    private final String house;

    FrontProxy(String house) {
        this.house = house;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        server.setExecutor(Executors.newFixedThreadPool(16));
        server.createContext("/", this::pass);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var answer = client.send(onward(exchange), BodyHandlers.ofByteArray());
            answer.headers().map().forEach((name, values) -> {
                if (!FRAMING.contains(name.toLowerCase(Locale.ROOT))) {
                    exchange.getResponseHeaders().put(name, List.copyOf(values));
                }
            });
            var body = answer.body();
            exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest onward(HttpExchange exchange) throws IOException {
        var request = HttpRequest.newBuilder(
                        URI.create(house + exchange.getRequestURI().toString()))
                .method(
                        exchange.getRequestMethod(),
                        BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            var low = name.toLowerCase(Locale.ROOT);
            if (!OWN.contains(low) && !low.startsWith("x-forwarded-")) {
                values.forEach(value -> request.header(name, value));
            }
        });
        var claimed = exchange.getRequestHeaders().getOrDefault("X-forwarded-for", List.of());
        var heard = exchange.getRemoteAddress().getAddress().getHostAddress();
        return request.header("X-Forwarded-For", claimed.isEmpty() ? heard : String.join(", ", claimed) + ", " + heard)
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", exchange.getRequestHeaders().getFirst("Host"))
                .build();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
