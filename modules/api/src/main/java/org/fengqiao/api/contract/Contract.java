package org.fengqiao.api.contract;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fengqiao.api.answer.ProblemAnswer;
import org.fengqiao.api.body.GivenBody;
import org.fengqiao.model.casefile.Acts;

/** What each operation takes and answers, under every status, with schemas and examples. */
final class Contract {
    private static final String PROBLEM = "application/problem+json";
    private final Schemas schemas = new Schemas();
    private final Map<String, Described> operations = new TreeMap<>();

    /** Bodies and answers: media types by status, each with schema and example. */
    record Described(JsonObject body, JsonObject answers) {}

    Contract(Stream<Class<?>> resources) {
        var problem = schemas.answer(ProblemAnswer.class);
        for (var operation : Endpoint.of(resources)) {
            var described = new Described(body(operation), answers(operation, problem));
            operations.merge(key(operation.verb(), operation.path()), described, Contract::both);
        }
    }

    /** Every operation by method and address, e.g. {@code GET /cases/{number}}. */
    Map<String, Described> operations() {
        return operations;
    }

    Map<String, JsonObject> schemas() {
        return schemas.named();
    }

    static String key(String verb, String path) {
        return verb + " " + path;
    }

    /** One address may take a form or an object. */
    private static Described both(Described one, Described other) {
        var body = Json.createObjectBuilder(one.body()).addAll(Json.createObjectBuilder(other.body()));
        return new Described(body.build(), one.answers());
    }

    private JsonObject body(Endpoint operation) {
        if (operation.takes().isEmpty()) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        var takes = operation.takes().get();
        var content = Json.createObjectBuilder().add("schema", body(takes));
        if (operation.consumed().equals(MediaType.APPLICATION_JSON)) {
            try (var example = Json.createReader(new StringReader(takes.example()))) {
                content.add("example", example.readObject());
            }
        }
        return Json.createObjectBuilder().add(operation.consumed(), content).build();
    }

    private JsonObject body(TakesBody takes) {
        if (!takes.act().isEmpty()) {
            return ActForms.fields(GivenBody.askedOfCitizen(Acts.named(takes.act())))
                    .build();
        }
        return takes.value() == TakesBody.ActTable.class ? ActForms.table() : schemas.body(takes.value());
    }

    private JsonObject answers(Endpoint operation, JsonObject problem) {
        var answers = Json.createObjectBuilder();
        int status = operation.answers().map(Answers::status).orElse(200);
        answers.add(String.valueOf(status), Json.createObjectBuilder().add(operation.produced(), answer(operation)));
        refusals(operation)
                .forEach(no ->
                        answers.add(no.toString(), Json.createObjectBuilder().add(PROBLEM, problem(no, problem))));
        return answers.build();
    }

    private JsonObjectBuilder answer(Endpoint operation) {
        var type = operation
                .answers()
                .<java.lang.reflect.Type>map(Answers::value)
                .orElse(operation.method().getGenericReturnType());
        if (type == Response.class) {
            return Json.createObjectBuilder().add("schema", Scalars.FILE);
        }
        var schema = schemas.answer(type);
        return Json.createObjectBuilder()
                .add("schema", schema)
                .add("example", new ExampleOf(schemas.named()).value(schema, operation.path()));
    }

    private JsonObjectBuilder problem(int status, JsonObject schema) {
        return Json.createObjectBuilder().add("schema", schema).add("example", Problems.example(status));
    }

    /** With which statuses the operation can say no. */
    private static List<Integer> refusals(Endpoint operation) {
        var all = new ArrayList<Integer>();
        if (operation.isSent()) {
            all.addAll(List.of(400, 406, 409, 413, 415, 422));
        } else {
            all.addAll(List.of(406, 422));
        }
        if (operation.hasNames() || operation.isSent()) {
            all.add(404);
        }
        all.addAll(operation.isPublic() ? List.of(429) : List.of(401, 403));
        all.addAll(List.of(500, 503));
        return all.stream().sorted().toList();
    }
}
