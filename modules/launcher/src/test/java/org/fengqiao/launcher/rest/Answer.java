package org.fengqiao.launcher.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the system answered. */
public record Answer(HttpResponse<byte[]> response) {
    public int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    byte[] bytes() {
        return response.body();
    }

    String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public JsonObject json() {
        return value().asJsonObject();
    }

    public JsonArray list() {
        return value().asJsonArray();
    }

    private JsonValue value() {
        try (var reader = Json.createReader(new StringReader(text()))) {
            return reader.readValue();
        }
    }

    public Answer is(int status) {
        assertThat(status()).as(text()).isEqualTo(status);
        return this;
    }

    /** A problem document of that kind, in words, without a stack trace. */
    Answer isProblem(int status, String kind) {
        is(status);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(json().getString("type")).endsWith(kind);
        assertThat(json().getInt("status")).isEqualTo(status);
        assertThat(json().getString("detail")).isNotBlank().doesNotContain("Exception");
        return this;
    }

    List<String> brokenFields() {
        return json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field"))
                .toList();
    }
}
