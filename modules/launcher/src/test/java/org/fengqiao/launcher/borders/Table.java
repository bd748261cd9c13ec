package org.fengqiao.launcher.borders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What each door must answer to each role: the table in {@code borders.txt}, whose head says how it is read. */
final class Table {
    /** One line: a door with the query and body it is tried with, the kind of thing asked for, a status per role. */
    record Row(Endpoint door, String query, String body, String kind, List<String> statuses) {
        boolean isWalkedBy(Role role) {
            return !statuses.get(role.ordinal()).equals(".");
        }

        @Override
        public String toString() {
            return door + query + (kind.equals("-") ? "" : " | " + kind);
        }
    }

    private Table() {}

    static List<Row> read() {
        return read(text().lines().toList());
    }

    static List<Row> read(List<String> lines) {
        var rows = new ArrayList<Row>();
        Row heading = null;
        for (var line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (Character.isWhitespace(line.charAt(0))) {
                rows.add(row(heading, line.strip()));
            } else {
                heading = heading(line.strip());
            }
        }
        return rows;
    }

    private static Row heading(String line) {
        var parts = line.split("\\s+", 3);
        var rest = parts.length < 3 ? "" : parts[2];
        boolean multipart = rest.startsWith("multipart");
        var address = parts[1].split("\\?", 2);
        return new Row(
                new Endpoint(parts[0], address[0], multipart),
                address.length < 2 ? "" : "?" + address[1],
                multipart ? rest.substring("multipart".length()).strip() : rest,
                "-",
                List.of());
    }

    private static Row row(Row heading, String line) {
        var cells = List.of(line.split("\\s+"));
        if (heading == null || cells.size() != Role.values().length + 1) {
            throw new IllegalStateException("not a kind and a status for each role: " + line);
        }
        return new Row(heading.door(), heading.query(), heading.body(), cells.get(0), cells.subList(1, cells.size()));
    }

    private static String text() {
        try (var in = Table.class.getResourceAsStream("borders.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
