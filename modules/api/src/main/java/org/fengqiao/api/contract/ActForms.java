package org.fengqiao.api.contract;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.model.Words;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Acts;
import org.fengqiao.model.casefile.Ask;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Purpose;

/** The bodies of acts, read off the table of acts. */
final class ActForms {
    private static final String A_DAY = "^\\d{4}-\\d{2}-\\d{2}";

    private ActForms() {}

    /** One kind of body for each act that officers enter. */
    static JsonObject table() {
        var forms = Json.createArrayBuilder();
        Acts.entered().forEach(act -> forms.add(form(act)));
        return Json.createObjectBuilder().add("oneOf", forms).build();
    }

    private static JsonObject form(Act act) {
        var properties = Json.createObjectBuilder().add("act", constant(act)).add("version", Scalars.of(int.class));
        if (isWhistle(act)) {
            properties.add("whistle", Scalars.of(boolean.class));
        }
        var required = new ArrayList<>(List.of("act", "version"));
        collect(act.asks(), properties, required);
        return object(properties, required).add("title", act.name()).build();
    }

    /** A part that is asked of another office can be a call to come. */
    private static boolean isWhistle(Act act) {
        return act.asks().stream().anyMatch(ask -> ask.field().contractName().equals("part"));
    }

    static JsonObjectBuilder fields(List<Ask> asks) {
        var properties = Json.createObjectBuilder();
        var required = new ArrayList<String>();
        collect(asks, properties, required);
        return object(properties, required);
    }

    private static JsonObjectBuilder object(JsonObjectBuilder properties, List<String> required) {
        var schema = Json.createObjectBuilder().add("type", "object").add("properties", properties);
        return required.isEmpty() ? schema : schema.add("required", Json.createArrayBuilder(required));
    }

    private static void collect(List<Ask> asks, JsonObjectBuilder properties, List<String> required) {
        for (var ask : asks) {
            var name = ask.field().contractName();
            var schema = described(ask.field());
            properties.add(name, ask.required() ? schema : Scalars.nullable(schema));
            if (ask.required()) {
                required.add(name);
            }
        }
    }

    private static JsonObject constant(Act act) {
        return Json.createObjectBuilder(Scalars.TEXT)
                .add("enum", Json.createArrayBuilder().add(act.name()))
                .add("description", Words.chinese().label(act))
                .build();
    }

    private static JsonObject described(Field field) {
        return Schemas.withDescription(of(field), Words.chinese().label(field));
    }

    private static JsonObject of(Field field) {
        return switch (field.type()) {
            case NUMBER, PART -> Scalars.of(int.class);
            case PERSON, ATTACHMENT -> Scalars.of(long.class);
            case YES_NO -> Scalars.of(boolean.class);
            case PURPOSE -> Scalars.constants(Purpose.class);
            case CHOICE -> Scalars.constants(field.options().get(0).getClass());
            case ARTICLES -> Json.createObjectBuilder()
                    .add("type", "array")
                    .add("items", text())
                    .build();
            case GROUP -> Json.createObjectBuilder()
                    .add("type", "array")
                    .add("maxItems", field.longest())
                    .add("items", fields(field.members()))
                    .build();
            case DATE -> text().add("pattern", A_DAY).build();
            case TEXT, LONG_TEXT, OFFICE, CASE, CLOCK, CATEGORY, PETITION_CLASS -> text().add(
                            "maxLength", field.longest())
                    .build();
        };
    }

    private static JsonObjectBuilder text() {
        return Json.createObjectBuilder(Scalars.TEXT);
    }
}
