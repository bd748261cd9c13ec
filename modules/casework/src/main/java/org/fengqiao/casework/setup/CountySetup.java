package org.fengqiao.casework.setup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.model.office.Tier;

/**
 * Loads a county's places, offices and categories from the CSV files of config/, once, into an empty database; files
 * in the given folder override those packed into this module.
 */
public final class CountySetup {
    private final Connection connection;
    private final Path overrides;

    private CountySetup(Connection connection, Path overrides) {
        this.connection = connection;
        this.overrides = overrides;
    }

    /** Loads what is missing; {@code overrides} may be null. Runs in the caller's transaction. */
    public static void load(Connection connection, Path overrides) {
        var setup = new CountySetup(connection, overrides);
        try {
            if (setup.isEmpty()) {
                setup.fill(
                        "regions.csv", "insert into region (code, name, level, parent) values (?, ?, ?, ?)", 4, false);
                setup.fill(
                        "offices.csv",
                        "insert into office (code, name, kind, centre, superior, reviewed_by, tier, county)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                        6,
                        true);
                setup.fill(
                        "categories.csv",
                        "insert into category (code, name, petition_class) values (?, ?, ?)",
                        3,
                        false);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The county could not be loaded: " + e.getMessage(), e);
        }
    }

    private boolean isEmpty() throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from office limit 1")) {
            return !found.next();
        }
    }

    private void fill(String file, String sql, int columns, boolean offices) throws SQLException {
        try (var insert = connection.prepareStatement(sql)) {
            for (var line : lines(file)) {
                var cells = line.split(",", -1);
                if (cells.length < columns) {
                    throw new IllegalStateException(file + ": " + line);
                }
                set(insert, cells, columns);
                if (offices) {
                    insert.setString(7, Tier.ofCode(cells[3]).name());
                    insert.setString(8, cells[3].substring(0, 6));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void set(PreparedStatement insert, String[] cells, int columns) throws SQLException {
        for (int i = 0; i < columns; i++) {
            insert.setString(i + 1, cells[i].isBlank() ? null : cells[i].strip());
        }
    }

    private List<String> lines(String file) {
        try (var reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            var lines = new ArrayList<>(reader.lines().filter(l -> !l.isBlank()).toList());
            lines.remove(0);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open(String file) throws IOException {
        if (overrides != null && Files.exists(overrides.resolve(file))) {
            return Files.newInputStream(overrides.resolve(file));
        }
        return CountySetup.class.getResourceAsStream("/config/" + file);
    }
}
