package org.fengqiao.simulator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.casework.setup.CountySetup;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.OfficeKind;
import org.fengqiao.model.office.Offices;
import org.fengqiao.model.office.Region;

/** The county of the files that a new database is filled with, for simulations that need no database. */
public final class PackedCounty {
    private PackedCounty() {}

    public static County read() {
        var offices = new Offices(rows("offices.csv").stream()
                .map(c -> new Office(c[0], c[1], OfficeKind.valueOf(c[2]), c[3], text(c[4]), text(c[5])))
                .toList());
        var regions = rows("regions.csv").stream()
                .map(c -> new Region(c[0], c[1], c[2], text(c[3])))
                .collect(Collectors.toMap(Region::code, Function.identity(), (a, b) -> a, TreeMap::new));
        var classes = new TreeMap<String, String>();
        rows("categories.csv").forEach(c -> classes.put(c[0], text(c[2])));
        return new County(regions.firstKey(), offices, regions, classes);
    }

    private static String text(String cell) {
        return cell.isBlank() ? null : cell.strip();
    }

    private static List<String[]> rows(String file) {
        try (var reader = new BufferedReader(new InputStreamReader(
                CountySetup.class.getResourceAsStream("/config/" + file), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .filter(l -> !l.isBlank())
                    .map(l -> l.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
