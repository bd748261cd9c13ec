package org.fengqiao.launcher.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.fengqiao.launcher.borders.Nasty;

/**
 * Makes requests after the contract: mostly what its schemas ask for, with some of it missing, hostile, or of another
 * kind. What was answered before is used again, so that later requests meet cases, codes and numbers that there are.
 */
final class Fuzz {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "----fuzz";
    private static final int MOST_KNOWN = 300;
    private static final int DEEPEST = 6;
    /** What a citizen follows their case by, among all that is called code. */
    private static final String CODE = "citizen's code";

    private static final List<String> TEXTS = List.of(
            "02",
            "990101",
            "990101100",
            "990101100204",
            "990101100-sfs",
            "2026-03-01",
            "2027-01-01",
            "张三",
            "APPEAL",
            "修好排水沟",
            "XF:31(6)",
            "13800000000",
            "LINK",
            "mine",
            "area",
            "PREVIEW");
    private static final List<String> LANGUAGES = List.of("zh-CN", "en", "*;q=9", "x-".repeat(400));
    private static final List<String> FORMS =
            List.of("a.pdf", "a.txt", "a\0.txt", "\0", "..", "表.csv", "a".repeat(3000));

    private final Random random;
    private final JsonNode schemas;
    private final Map<String, List<String>> known;

    Fuzz(Random random, JsonNode contract, Map<String, List<String>> known) {
        this.random = random;
        this.schemas = contract.path("components").path("schemas");
        this.known = known;
    }

    static Map<String, List<String>> nothingKnown() {
        return new ConcurrentHashMap<>();
    }

    /** One request for an operation, such as "POST /api/v1/cases". */
    HttpRequest.Builder request(String house, String operation, JsonNode described) {
        var method = operation.substring(0, operation.indexOf(' '));
        var address = address(operation.substring(method.length() + 1), described.path("parameters"));
        var request = HttpRequest.newBuilder(URI.create(house + address));
        if (chance(10)) {
            request.header("Accept-Language", one(LANGUAGES));
        }
        if (chance(10)) {
            request.header("Accept", one(List.of("application/json", "text/html", "*/*", "nonsense")));
        }
        if (method.equals("GET")) {
            return request.GET();
        }
        if (chance(20)) {
            request.header("Idempotency-Key", chance(50) ? "again" : one(List.of("' or 1=1", "k".repeat(300), "{}")));
        }
        var kinds = described.path("requestBody").path("content");
        var kind = one(names(kinds));
        boolean form = kind.startsWith("multipart");
        request.header("Content-Type", chance(3) ? "text/plain" : form ? kind + "; boundary=" + BOUNDARY : kind);
        return request.POST(BodyPublishers.ofString(form ? form() : body(kinds.path(kind))));
    }

    /** Keeps whatever has a name and a plain value in an answer. */
    void learn(byte[] answer) {
        try {
            learn("", JSON.readTree(answer));
        } catch (java.io.IOException noJson) {
            // A file, then.
        }
    }

    private void learn(String name, JsonNode value) {
        if (value.isValueNode()) {
            var kind = value.asText().matches("\\d{16}") ? CODE : name;
            var values = known.computeIfAbsent(kind, any -> new CopyOnWriteArrayList<>());
            if (values.size() < MOST_KNOWN) {
                values.add(value.asText());
            } else if (chance(5)) {
                values.set(random.nextInt(MOST_KNOWN), value.asText());
            }
        }
        value.properties().forEach(each -> learn(each.getKey(), each.getValue()));
        if (value.isArray()) {
            value.elements().forEachRemaining(each -> learn(name, each));
        }
    }

    private String address(String path, JsonNode parameters) {
        var filled = path;
        var query = new ArrayList<String>();
        for (var parameter : parameters) {
            var name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("path")) {
                var citizens = path.contains("/public/") && chance(80) ? CODE : name;
                filled = filled.replace("{" + name + "}", encoded(segment(citizens)));
            } else if (chance(60)) {
                query.add(name + "=" + encoded(text(name)));
            }
        }
        return filled + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    /** The server itself refuses a slash or backslash that hides in a part of a path, and one without end. */
    private String segment(String name) {
        var text = text(name).replaceAll("[/\\\\]", "_");
        var brief = text.length() > 200 ? text.substring(0, 200) : text;
        return brief.isBlank() || brief.equals("..") ? "0" : brief;
    }

    private String text(String name) {
        if (chance(12)) {
            return one(Nasty.TEXTS);
        }
        var seen = known.getOrDefault(name, List.of());
        return !seen.isEmpty() && chance(85) ? one(seen) : chance(50) ? one(TEXTS) : String.valueOf(random.nextInt(40));
    }

    private String body(JsonNode media) {
        if (chance(2)) {
            return new String(one(Nasty.BODIES), StandardCharsets.UTF_8);
        }
        if (media.has("example") && chance(30)) {
            return changed(media.path("example"));
        }
        return value("", media.path("schema"), 0);
    }

    /** The published example with one of its fields spoilt. */
    private String changed(JsonNode example) {
        if (!(example.deepCopy() instanceof ObjectNode object) || object.isEmpty() || chance(30)) {
            return example.toString();
        }
        var field = one(names(object));
        object.remove(field);
        var rest = object.toString();
        return chance(30)
                ? rest
                : rest.replaceAll("}$", "") + (object.isEmpty() ? "" : ",") + quoted(field) + ":" + one(Nasty.VALUES)
                        + "}";
    }

    private String value(String name, JsonNode schema, int depth) {
        if (depth > DEEPEST || depth > 0 && chance(6)) {
            return one(Nasty.VALUES);
        }
        if (schema.has("$ref")) {
            var called = schema.path("$ref").asText();
            return value(name, schemas.path(called.substring(called.lastIndexOf('/') + 1)), depth + 1);
        }
        for (var choice : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.has(choice)) {
                return value(
                        name,
                        schema.path(choice)
                                .path(random.nextInt(schema.path(choice).size())),
                        depth);
            }
        }
        if (schema.has("enum")) {
            return schema.path("enum")
                    .path(random.nextInt(schema.path("enum").size()))
                    .toString();
        }
        return switch (schema.path("type").asText()) {
            case "integer", "number" -> chance(60) ? String.valueOf(random.nextInt(4)) : number(name);
            case "boolean" -> String.valueOf(random.nextBoolean());
            case "array" -> array(name, schema.path("items"), depth);
            case "string" -> quoted(shaped(name, schema));
            default -> object(schema, depth);
        };
    }

    private String number(String name) {
        var seen = known.getOrDefault(name, List.of()).stream()
                .filter(text -> text.matches("-?\\d{1,9}"))
                .toList();
        return seen.isEmpty() ? String.valueOf(random.nextInt() / 1000) : one(seen);
    }

    private String shaped(String name, JsonNode schema) {
        if (chance(10)) {
            return one(Nasty.TEXTS);
        }
        return switch (schema.path("format").asText()) {
            case "date" -> java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"))
                    .plusDays(random.nextInt(400) - 100L)
                    .toString();
            case "date-time" -> java.time.Instant.now()
                    .plusSeconds(random.nextInt(400_000) - 100_000L)
                    .toString();
            default -> text(name);
        };
    }

    private String array(String name, JsonNode items, int depth) {
        var all = new ArrayList<String>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            all.add(value(name, items, depth + 1));
        }
        return "[" + String.join(",", all) + "]";
    }

    private String object(JsonNode schema, int depth) {
        var required = new ArrayList<String>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        var all = new ArrayList<String>();
        schema.path("properties").properties().forEach(each -> {
            boolean asked = required.contains(each.getKey());
            if (chance(asked ? 97 : 35)) {
                all.add(quoted(each.getKey()) + ":" + value(each.getKey(), each.getValue(), depth + 1));
            }
        });
        return "{" + String.join(",", all) + "}";
    }

    private String form() {
        var part = "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n%s\r\n";
        var content = chance(50) ? "编号,登记日期,姓名,发生地,纠纷类型,事项概要\n1,2025-03-03,张三,城关镇北关村,邻里纠纷,屋檐滴水\n" : one(Nasty.TEXTS);
        var all = new StringBuilder();
        for (int i = random.nextInt(2); i >= 0; i--) {
            all.append(part.formatted(
                    BOUNDARY, chance(85) ? "file" : one(List.of("mode", "no\0", "")), one(FORMS), content));
        }
        return all.append(chance(90) ? "--" + BOUNDARY + "--\r\n" : "").toString();
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static String quoted(String text) {
        return JSON.getNodeFactory().textNode(text).toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private boolean chance(int inHundred) {
        return random.nextInt(100) < inHundred;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
