package org.fengqiao.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Set;
import org.fengqiao.casework.DraftDesk;
import org.fengqiao.web.shell.Filled;

/** Keeps a form as JSON of its fields, and puts a kept one back. */
@RequestScoped
public class Drafts {
    private static final JsonProvider JSON = JsonProvider.provider();
    private static final Set<String> NOT_KEPT = Set.of("once", "register", "discard", "drop", "add", "entry");

    @Inject
    private DraftDesk desk;

    public void keep(String name, Filled filled) {
        var json = JSON.createObjectBuilder();
        filled.all().forEach((field, value) -> {
            if (!NOT_KEPT.contains(field) && !value.isBlank()) {
                json.add(field, value);
            }
        });
        desk.keep(name, json.build().toString());
    }

    public boolean restore(String name, Filled filled) {
        var kept = desk.find(name);
        if (kept.isEmpty()) {
            return false;
        }
        try (var reader = JSON.createReader(new StringReader(kept.get()))) {
            reader.readObject().forEach((field, value) -> filled.put(field, ((JsonString) value).getString()));
        }
        return true;
    }

    public void drop(String name) {
        desk.drop(name);
    }
}
