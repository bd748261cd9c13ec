package org.fengqiao.api.contract;

import jakarta.json.JsonObject;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Adds to what the server found in the resources what each operation takes and answers. */
public final class ContractFilter implements OASFilter {
    private static final String BASE = "/api/v1";
    private final Contract contract;

    public ContractFilter(Stream<Class<?>> resources) {
        this.contract = new Contract(resources);
    }

    @Override
    public void filterOpenAPI(OpenAPI found) {
        if (found.getComponents() == null) {
            found.setComponents(OASFactory.createObject(Components.class));
        }
        found.setPaths(withoutPatterns(found.getPaths()));
        contract.schemas().forEach((name, schema) -> found.getComponents().addSchema(name, Model.schema(schema)));
        found.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((verb, operation) -> describe(path, verb, operation)));
    }

    /** The server leaves some patterns in the names of an address; the contract has the names alone. */
    private static Paths withoutPatterns(Paths found) {
        var plain = OASFactory.createObject(Paths.class);
        found.getPathItems().forEach((path, item) -> plain.addPathItem(Endpoint.plain(path), item));
        return plain;
    }

    private void describe(String path, HttpMethod verb, Operation operation) {
        var plain = Endpoint.plain(path.replaceFirst("^" + BASE, ""));
        var described = contract.operations().get(Contract.key(verb.name(), plain));
        if (described == null) {
            return;
        }
        if (!described.body().isEmpty()) {
            operation.setRequestBody(OASFactory.createObject(RequestBody.class)
                    .content(Model.content(described.body()))
                    .required(true));
        }
        var responses = OASFactory.createObject(APIResponses.class);
        described
                .answers()
                .forEach((status, content) ->
                        responses.addAPIResponse(status, response(status, content.asJsonObject())));
        operation.setResponses(responses);
    }

    private static APIResponse response(String status, JsonObject content) {
        return OASFactory.createObject(APIResponse.class)
                .description(Problems.meaning(Integer.parseInt(status)))
                .content(Model.content(content));
    }
}
