package org.fengqiao.casework;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;

/** Reads one thing out of the words of an event. */
public final class Said {
    private Said() {}

    public static String of(String words, String name) {
        if (words == null) {
            return null;
        }
        try (var reader = Json.createReader(new StringReader(words))) {
            return reader.readObject().get(name) instanceof JsonString text ? text.getString() : null;
        }
    }
}
