package org.fengqiao.bench.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An SQL file beside this class, with its {names} filled in. */
final class Script {
    private Script() {}

    static String read(String file, Map<String, ?> values) {
        try (var in = Script.class.getResourceAsStream(file)) {
            var sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (var value : values.entrySet()) {
                sql = sql.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
            }
            return sql;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
