package org.fengqiao.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi30;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContractTest {
    private static final ObjectMapper JACKSON = new ObjectMapper();
    private final Contract contract = new Contract(Resources.all());

    @Test
    void every_operation_says_what_it_answers_and_every_post_what_it_takes() {
        assertThat(contract.operations()).hasSizeGreaterThan(50);
        contract.operations().forEach((name, operation) -> {
            assertThat(operation.answers().keySet())
                    .as(name)
                    .filteredOn(status -> status.startsWith("2"))
                    .hasSize(1);
            assertThat(media(operation.answers())).as(name).allSatisfy(ContractTest::hasSchema);
            assertThat(operation.body().isEmpty()).as(name).isEqualTo(name.startsWith("GET"));
            assertThat(operation.body().values()).as(name).allSatisfy(ContractTest::hasSchema);
        });
    }

    @Test
    void no_schema_stands_for_anything() {
        contract.schemas()
                .forEach((name, schema) ->
                        assertThat(schema.getJsonObject("properties")).as(name).isNotNull());
    }

    @Test
    void every_example_is_as_its_schema_says() {
        var wrong = new ArrayList<String>();
        contract.operations().forEach((name, operation) -> {
            operation.body().values().forEach(media -> check(name, media.asJsonObject(), wrong));
            media(operation.answers()).forEach(media -> check(name, media.asJsonObject(), wrong));
        });
        assertThat(wrong).isEmpty();
    }

    private void check(String name, JsonObject media, List<String> wrong) {
        if (media.containsKey("example")) {
            faults(media.getJsonObject("schema"), media.get("example"))
                    .forEach(fault -> wrong.add(name + ": " + fault.getMessage()));
        }
    }

    private Set<ValidationMessage> faults(JsonObject schema, JsonValue value) {
        var named = Json.createObjectBuilder();
        contract.schemas().forEach(named::add);
        var root = Json.createObjectBuilder(schema)
                .add("components", Json.createObjectBuilder().add("schemas", named))
                .build();
        var factory = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V4, builder -> builder.metaSchema(OpenApi30.getInstance())
                        .defaultMetaSchemaIri(OpenApi30.getInstance().getIri()));
        return factory.getSchema(
                        node(root),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build())
                .validate(node(value));
    }

    private static List<JsonValue> media(JsonObject answers) {
        return answers.values().stream()
                .flatMap(byType -> byType.asJsonObject().values().stream())
                .toList();
    }

    private static void hasSchema(JsonValue media) {
        assertThat(media.asJsonObject().getJsonObject("schema")).isNotEmpty();
    }

    private static JsonNode node(JsonValue value) {
        try {
            return JACKSON.readTree(value.toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
