package org.fengqiao.launcher.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.fengqiao.launcher.RunningSystem;

/** A program that talks to the running system over HTTP, with somebody's account or with none. */
public final class Rest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String BOUNDARY = "----fengqiao-7c1e";
    private final String user;

    private Rest(String user) {
        this.user = user;
    }

    public static Rest as(String user) {
        return new Rest(user);
    }

    public static Rest asCitizen() {
        return new Rest(null);
    }

    static String url() {
        return RunningSystem.get().url();
    }

    public Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public Answer post(String path, JsonObject body, String... headers) {
        return post(path, body.toString(), headers);
    }

    Answer post(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a file and fields as a browser's form does. */
    Answer upload(String path, String name, byte[] content, Map<String, String> fields) {
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(form(name, content, fields))));
    }

    /** Asks for a job again and again until it is over, for a minute at most. */
    JsonObject finished(String path) {
        var patience = Instant.now().plus(Duration.ofMinutes(1));
        var job = get(path).is(200).json();
        while (job.getString("state").equals("RUNNING") && Instant.now().isBefore(patience)) {
            LockSupport.parkNanos(100_000_000);
            job = get(path).is(200).json();
        }
        return job;
    }

    /** Every answer has to be one that the published contract tells of. */
    Answer send(HttpRequest.Builder request) {
        var sent = request.build();
        var answer = answered(sent);
        assertThat(Published.contract().faults(sent.method(), sent.uri(), answer))
                .isEmpty();
        return answer;
    }

    private static Answer answered(HttpRequest request) {
        try {
            return new Answer(CLIENT.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(url() + "/api/v1" + path));
        if (user != null) {
            request.header("Authorization", credential());
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private String credential() {
        var pair = user + ":" + RunningSystem.get().password();
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] form(String name, byte[] content, Map<String, String> fields) {
        var out = new java.io.ByteArrayOutputStream();
        fields.forEach((field, value) ->
                out.writeBytes(part("name=\"" + field + "\"", value.getBytes(StandardCharsets.UTF_8))));
        out.writeBytes(part("name=\"file\"; filename=\"" + name + "\"", content));
        out.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static byte[] part(String disposition, byte[] content) {
        var out = new java.io.ByteArrayOutputStream();
        out.writeBytes("--%s\r\nContent-Disposition: form-data; %s\r\n\r\n"
                .formatted(BOUNDARY, disposition)
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(content);
        out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /** Names and texts, numbers or truths side by side. */
    public static JsonObject json(Object... namesAndValues) {
        var object = Json.createObjectBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            add(object, (String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object.build();
    }

    private static void add(jakarta.json.JsonObjectBuilder object, String name, Object value) {
        if (value instanceof Integer number) {
            object.add(name, number);
        } else if (value instanceof Boolean yes) {
            object.add(name, yes);
        } else if (value instanceof jakarta.json.JsonValue json) {
            object.add(name, json);
        } else {
            object.add(name, value.toString());
        }
    }
}
