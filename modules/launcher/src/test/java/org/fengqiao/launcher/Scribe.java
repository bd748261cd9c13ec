package org.fengqiao.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * Somebody who writes without pause, whatever befalls the house: each request goes again with the same key until it is
 * answered, and every answer is remembered. Nobody else touches a scribe's cases.
 */
final class Scribe implements Runnable {
    private static final String BOUNDARY = "----scribe";
    private static final int NOTES = 3;

    /** A request, and what was answered to it. */
    record Kept(String path, String type, String body, String key, String answer) {
        JsonObject json() {
            return Scribe.json(answer);
        }
    }

    /** A case with what was acknowledged of it. */
    record Written(String number, String summary, List<String> notes, List<String> papers) {}

    /** What a scribe may expect of the house at the moment. */
    interface House {
        String url();

        boolean isStarting();

        boolean isOver();
    }

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final House house;
    private final String credential;
    private final List<Kept> kept = new ArrayList<>();
    private final List<Written> written = new ArrayList<>();
    private final List<String> troubles = new CopyOnWriteArrayList<>();
    private int unanswered;

    /** Nobody in particular, where there is no user: a citizen. */
    Scribe(House house, String user) {
        this.house = house;
        this.credential = user == null ? null : Stranger.basic(user, Settings.DEMO_PASSWORD);
    }

    @Override
    public void run() {
        while (!house.isOver()) {
            if (credential == null) {
                file();
                // The house hears sixty filings a minute from one address.
                pause(1200);
            } else {
                workOn(file());
            }
        }
    }

    private Written file() {
        var summary = "甲" + UUID.randomUUID();
        var matter = Json.createObjectBuilder(FrontDoorIT.matter()).add("summary", summary);
        if (credential != null) {
            matter.add("channel", "VISIT");
        }
        var path = credential == null ? "/public/cases" : "/cases";
        var made = send(path, "application/json", matter.build().toString());
        var file = new Written(made.getString("number"), summary, new ArrayList<>(), new ArrayList<>());
        written.add(file);
        return file;
    }

    private void workOn(Written file) {
        int version = 0;
        for (int i = 0; i < NOTES; i++) {
            var text = "乙" + UUID.randomUUID();
            var note = Json.createObjectBuilder()
                    .add("act", "NOTE")
                    .add("version", version)
                    .add("text", text)
                    .build();
            version = send("/cases/" + file.number() + "/acts", "application/json", note.toString())
                    .getInt("version");
            file.notes().add(text);
        }
        var name = UUID.randomUUID() + ".txt";
        var part = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n丙%s\r\n--%s--\r\n";
        send(
                "/cases/" + file.number() + "/attachments",
                "multipart/form-data; boundary=" + BOUNDARY,
                part.formatted(BOUNDARY, name, name, BOUNDARY));
        file.papers().add(name);
    }

    /** Sends it again, with the same key, until the house has answered. */
    private JsonObject send(String path, String type, String body) {
        var key = UUID.randomUUID().toString();
        while (true) {
            var answer = attempt(path, type, body, key);
            if (answer != null) {
                var one = new Kept(path, type, body, key, answer);
                synchronized (kept) {
                    kept.add(one);
                }
                return one.json();
            }
            pause(150);
        }
    }

    private String attempt(String path, String type, String body, String key) {
        boolean starting = house.isStarting();
        try {
            var reply = post(path, type, body, key);
            if (reply.statusCode() < 300) {
                return reply.body();
            }
            if (!isPatient(reply) && !starting && !house.isStarting()) {
                troubles.add(Instant.now() + " " + path + " " + reply.statusCode() + " " + reply.body());
            }
        } catch (IOException lost) {
            unanswered++;
        }
        return null;
    }

    /** Told to try again, and when. */
    private static boolean isPatient(HttpResponse<String> reply) {
        return (reply.statusCode() == 503 || reply.statusCode() == 429)
                && reply.headers().firstValue("Retry-After").isPresent();
    }

    /** What is answered now to a request that was answered before. */
    HttpResponse<String> repeat(Kept one) throws IOException {
        return post(one.path(), one.type(), one.body(), one.key());
    }

    HttpResponse<String> get(String path) throws IOException {
        return sent(request(path).GET());
    }

    private HttpResponse<String> post(String path, String type, String body, String key) throws IOException {
        return sent(request(path)
                .header("Content-Type", type)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(house.url() + "/api/v1" + path))
                .timeout(Duration.ofSeconds(60));
        return credential == null ? request : request.header("Authorization", credential.substring(15));
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    int acknowledged() {
        synchronized (kept) {
            return kept.size();
        }
    }

    List<Kept> kept() {
        return kept;
    }

    List<Written> written() {
        return written;
    }

    List<String> troubles() {
        return troubles;
    }

    /** How often a connection broke before an answer came. */
    int unanswered() {
        return unanswered;
    }
}
