package org.fengqiao.casework;

import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;

/** Reads one thing out of the words of an event. */
public final class Said {
    private static final JsonProvider JSON = JsonProvider.provider();

    private Said() {}

    public static String of(String words, String name) {
        if (words == null) {
            return null;
        }
        try (var reader = JSON.createReader(new StringReader(words))) {
            return reader.readObject().get(name) instanceof JsonString text ? text.getString() : null;
        }
    }
}
