package org.fengqiao.launcher.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A centre's real ledger, with all its mistakes, comes in by the interface: what counts is what was expected. */
class LedgerIT {
    private static final Path LEDGER =
            Path.of(System.getProperty("fengqiao.config")).resolveSibling("modules/casework/src/test/resources/ledger");

    @Test
    void the_ledger_of_the_county_comes_in_as_expected() throws IOException {
        var started = Rest.as("county")
                .upload(
                        "/imports",
                        "ledger.csv",
                        Files.readAllBytes(LEDGER.resolve("ledger.csv")),
                        Map.of("mode", "GOOD_ROWS"))
                .is(202);
        assertThat(started.header("Location"))
                .endsWith("/imports/" + started.json().getInt("id"));
        var job = Rest.as("county").finished("/imports/" + started.json().getInt("id"));
        assertThat(job.getString("state")).isEqualTo("DONE");
        var expected = expected();
        for (var count : List.of("rows", "good", "duplicates")) {
            assertThat(job.getInt(count)).as(count).isEqualTo(expected.getInt(count));
        }
        assertThat(errors(job)).isEqualTo(expected.getJsonArray("errors"));
        assertThat(job.getJsonObject("categories")).isEqualTo(expected.getJsonObject("categories"));
        assertThat(job.getJsonArray("duplicateRecords")).hasSize(expected.getInt("duplicates"));
        assertThat(job.getInt("imported") + job.getJsonArray("known").size())
                .as("what came in an earlier ledger does not come twice")
                .isEqualTo(expected.getInt("good"));
    }

    private static JsonArray errors(JsonObject job) {
        var errors = Json.createArrayBuilder();
        job.getJsonArray("errors")
                .getValuesAs(JsonObject.class)
                .forEach(error -> errors.add(
                        Json.createArrayBuilder().add(error.getInt("record")).add(error.getString("kind"))));
        return errors.build();
    }

    private static JsonObject expected() throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(LEDGER.resolve("ledger.expected.json")))) {
            return reader.readObject();
        }
    }
}
