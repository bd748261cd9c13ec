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
import java.util.Collection;
import java.util.List;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.office.Office;

/**
 * Loads a county's places, offices and categories from the CSV files of config/, once, into an empty database; files
 * in the given folder override those packed into this module.
 */
public final class CountySetup {
    private static final String OFFICES = "offices.csv";

    private final Connection connection;
    private final Path overrides;

    private CountySetup(Connection connection, Path overrides) {
        this.connection = connection;
        this.overrides = overrides;
    }

    /** Loads everything into an empty database; {@code overrides} may be null. Runs in the caller's transaction. */
    public static void load(Connection connection, Path overrides) {
        new CountySetup(connection, overrides).load();
    }

    /**
     * Says once what the offices of an older database do, as the file tells it; changes nothing where it has been said,
     * where the file does not tell it, or where the file is another county's.
     */
    public static void complete(Connection connection, Path overrides) {
        new CountySetup(connection, overrides).complete();
    }

    /** The lines of one of the files packed into this module, the first of which names its columns. */
    public static List<String> packed(String file) {
        return new CountySetup(null, null).lines(file);
    }

    private void load() {
        try {
            var table = new OfficeTable(connection);
            if (table.isEmpty()) {
                fill("regions.csv", "insert into region (code, name, level, parent) values (?, ?, ?, ?)", 4);
                table.insert(offices());
                fill("categories.csv", "insert into category (code, name, petition_class) values (?, ?, ?)", 3);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The county could not be loaded: " + e.getMessage(), e);
        }
    }

    private void complete() {
        try {
            var table = new OfficeTable(connection);
            if (!OfficeFile.tellsFunctions(lines(OFFICES)) || table.isEmpty()) {
                return;
            }
            var offices = offices();
            if (table.waitsFor(offices)) {
                table.complete(offices);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The offices could not be completed: " + e.getMessage(), e);
        }
    }

    private Collection<Office> offices() {
        try {
            return OfficeFile.read(lines(OFFICES));
        } catch (Refusal broken) {
            throw new IllegalStateException(OfficeFile.told(broken), broken);
        }
    }

    private void fill(String file, String sql, int columns) throws SQLException {
        try (var insert = connection.prepareStatement(sql)) {
            for (var line : lines(file).stream().skip(1).toList()) {
                var cells = line.split(",", -1);
                if (cells.length < columns) {
                    throw new IllegalStateException(file + ": " + line);
                }
                set(insert, cells, columns);
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
            return reader.lines().filter(l -> !l.isBlank()).toList();
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
