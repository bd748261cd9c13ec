package org.fengqiao.simulator;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.casework.setup.CountySetup;
import org.fengqiao.casework.setup.OfficeFile;
import org.fengqiao.model.office.Offices;
import org.fengqiao.model.office.Region;

/** The county of the files that a new database is filled with, for simulations that need no database. */
public final class PackedCounty {
    private PackedCounty() {}

    public static County read() {
        var offices = new Offices(OfficeFile.read(CountySetup.packed("offices.csv")));
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
        return CountySetup.packed(file).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }
}
