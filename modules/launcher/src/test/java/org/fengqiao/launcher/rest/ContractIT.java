package org.fengqiao.launcher.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The contract as it is published, and every operation of it called: each answer is as its schema says. */
class ContractIT {
    @Test
    void every_operation_is_published_with_schemas_and_examples() {
        var lacking = new ArrayList<String>();
        Published.contract().operations().forEach((name, operation) -> {
            if (name.startsWith("POST")) {
                described(name + " takes", operation.path("requestBody").path("content"), lacking);
            }
            assertThat(operation.path("responses").properties()).as(name).hasSizeGreaterThan(3);
            operation
                    .path("responses")
                    .properties()
                    .forEach(answer -> described(
                            name + " " + answer.getKey(), answer.getValue().path("content"), lacking));
        });
        assertThat(Published.contract().operations()).hasSizeGreaterThan(50);
        assertThat(lacking).isEmpty();
    }

    @Test
    void every_operation_answers_as_published_and_what_is_watched_of_them_is_noted() {
        EveryOperation.callAll();
        assertThat(Published.contract().called())
                .containsAll(Published.contract().operations().keySet());
        assertThat(noted())
                .containsAll(Set.of(
                        "PROPOSE_PACK admin",
                        "APPROVE_PACK county",
                        "PUBLISH_PACK admin",
                        "ROLL_BACK_PACK admin",
                        "REJECT_PACK county",
                        "ADD_CALENDAR admin",
                        "WITHDRAW_CALENDAR admin",
                        "START_CORRECTION admin",
                        "EXPORT inspector"));
    }

    /** What the administrators' log says of today, each deed with who did it. */
    private static Set<String> noted() {
        return Rest.as("inspector").get("/audit/administrators?size=200").is(200).json().getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .map(row -> row.getString("act") + " " + row.getString("login", ""))
                .collect(Collectors.toSet());
    }

    private static void described(String what, JsonNode content, ArrayList<String> lacking) {
        if (content.isEmpty()) {
            lacking.add(what);
        }
        for (Map.Entry<String, JsonNode> media : content.properties()) {
            boolean told = media.getValue().path("schema").size() > 0;
            boolean nothing =
                    media.getValue().path("schema").path("$ref").asText().endsWith("Nothing");
            boolean shown = nothing
                    || !media.getKey().endsWith("json")
                    || media.getKey().contains("x-")
                    || media.getValue().has("example");
            if (!told || !shown) {
                lacking.add(what + " " + media.getKey());
            }
        }
    }
}
