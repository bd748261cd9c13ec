package org.fengqiao.launcher.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.oas.OpenApi30;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;

/**
 * The contract as the running system publishes it at /openapi, held against every answer. A name that no schema has is
 * a fault here, though callers are told to expect more fields one day.
 */
final class Published {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static Published once;

    private final JsonNode document;
    private final Map<String, JsonNode> operations = new TreeMap<>();
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();
    private final Set<String> called = new ConcurrentSkipListSet<>();

    private Published(JsonNode document) {
        this.document = document;
        document.get("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
                    if (operation.getKey().matches("get|post")) {
                        operations.put(operation.getKey().toUpperCase() + " " + path.getKey(), operation.getValue());
                    }
                }));
    }

    static synchronized Published contract() {
        if (once == null) {
            once = new Published(fetched());
        }
        return once;
    }

    JsonNode document() {
        return document;
    }

    Map<String, JsonNode> operations() {
        return operations;
    }

    /** What was answered at least once, whatever it was. */
    Set<String> called() {
        return called;
    }

    /** What is not as the contract says in an answer; nothing where the address is none of the contract's. */
    List<String> faults(String method, URI address, Answer answer) {
        var operation = operation(method, address.getPath());
        if (operation.isEmpty()) {
            return List.of();
        }
        called.add(operation.get());
        var media = operations.get(operation.get()).path("responses").path(String.valueOf(answer.status()));
        var told = operation.get() + " " + answer.status();
        if (media.isMissingNode()) {
            return List.of(told + " is not in the contract: " + answer.text());
        }
        return faults(told, media.get("content"), answer);
    }

    private List<String> faults(String told, JsonNode content, Answer answer) {
        var type = answer.header("Content-Type").replaceAll(";.*", "");
        var media = content.properties().stream()
                .filter(each -> each.getKey().replaceAll(";.*", "").equals(type)
                        || each.getKey().equals("*/*"))
                .map(Map.Entry::getValue)
                .findFirst();
        if (media.isEmpty()) {
            return List.of(told + " has no answer of the kind " + type);
        }
        var schema = media.get().path("schema");
        if (schema.isMissingNode()) {
            return List.of(told + " has no schema");
        }
        return type.matches(".*[/+]json") ? invalid(told, schema, answer) : List.of();
    }

    private List<String> invalid(String told, JsonNode schema, Answer answer) {
        var found = new ArrayList<String>();
        schemas.computeIfAbsent(told, any -> compiled(schema))
                .validate(read(answer.bytes()))
                .forEach(fault -> found.add(told + ": " + fault.getMessage()));
        return found;
    }

    /** The address with the fewest names that fits: figures/responsibility is not a figure's code. */
    private Optional<String> operation(String method, String path) {
        return operations.keySet().stream()
                .filter(name -> name.startsWith(method + " "))
                .filter(name -> pattern(name.substring(method.length() + 1))
                        .matcher(path)
                        .matches())
                .min(Comparator.comparing(
                        name -> name.chars().filter(c -> c == '{').count()));
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(path.replace(".", "\\.").replaceAll("\\{\\w+}", "[^/]+"));
    }

    private JsonSchema compiled(JsonNode schema) {
        var root = (ObjectNode) schema.deepCopy();
        root.set("components", document.get("components").deepCopy());
        close(root);
        var factory = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V4, builder -> builder.metaSchema(OpenApi30.getInstance())
                        .defaultMetaSchemaIri(OpenApi30.getInstance().getIri()));
        return factory.getSchema(
                root,
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(Published::close);
    }

    private static JsonNode fetched() {
        var request =
                HttpRequest.newBuilder(URI.create(Rest.url() + "/openapi")).header("Accept", "application/json");
        try {
            return read(HttpClient.newHttpClient()
                    .send(request.build(), BodyHandlers.ofByteArray())
                    .body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static JsonNode read(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
