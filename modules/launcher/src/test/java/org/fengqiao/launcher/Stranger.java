package org.fengqiao.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A client at an address of its own, who writes requests by hand. */
public record Stranger(String address, int port, String host, SSLContext trust) {

    Stranger(String address, int port, String host) {
        this(address, port, host, null);
    }

    /** The same by TLS, for whoever trusts so. */
    Stranger trusting(SSLContext context) {
        return new Stranger(address, port, host, context);
    }

    public record Reply(int status, List<String> head, String body) {
        List<String> all(String name) {
            return head.stream()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .toList();
        }

        String header(String name) {
            return String.join(" | ", all(name));
        }

        public JsonObject json() {
            return Json.createReader(new StringReader(body)).readObject();
        }
    }

    Reply get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    public Reply post(String path, JsonObject body, String... headers) {
        var all = new java.util.ArrayList<>(List.of("Content-Type: application/json"));
        all.addAll(List.of(headers));
        return send("POST", path, body.toString(), all.toArray(String[]::new));
    }

    Reply send(String method, String path, String body, String... headers) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder("%s %s HTTP/1.1\r\nConnection: close\r\n".formatted(method, path));
        if (List.of(headers).stream().noneMatch(line -> line.startsWith("Host:"))) {
            head.append("Host: ").append(host).append("\r\n");
        }
        for (var header : headers) {
            head.append(header).append("\r\n");
        }
        head.append("Content-Length: ").append(bytes.length).append("\r\n\r\n");
        try (var socket = connected()) {
            socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(bytes);
            return reply(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @SuppressWarnings("resource") // the secure socket closes the plain one
    private Socket connected() throws IOException {
        var plain = new Socket(InetAddress.getLoopbackAddress(), port, InetAddress.getByName(address), 0);
        plain.setSoTimeout(120_000);
        if (trust == null) {
            return plain;
        }
        var secure = (SSLSocket) trust.getSocketFactory().createSocket(plain, host, port, true);
        var demands = secure.getSSLParameters();
        demands.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(demands);
        return secure;
    }

    static String basic(String user, String password) {
        var pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Authorization: Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private static Reply reply(String text) {
        int end = text.indexOf("\r\n\r\n");
        var lines = text.substring(0, end).split("\r\n");
        int status = Integer.parseInt(lines[0].split(" ")[1]);
        var body = text.substring(end + 4);
        var head = List.of(lines).subList(1, lines.length);
        var chunked = head.stream().anyMatch(line -> line.equalsIgnoreCase("Transfer-Encoding: chunked"));
        return new Reply(status, head, chunked ? body.replaceAll("(?m)^[0-9a-fA-F]+\r\n", "") : body);
    }
}
