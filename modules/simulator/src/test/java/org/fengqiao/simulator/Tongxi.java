package org.fengqiao.simulator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.fengqiao.casework.setup.CountySetup;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.OfficeKind;
import org.fengqiao.model.office.Offices;
import org.fengqiao.model.office.Region;

/** 桐溪县 on paper, from the files a new database is filled with. */
final class Tongxi {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final long SEED = 990101;

    /** A case as it stands, with all that came about on its way. */
    record Life(CaseFile file, List<Object> news) {
        <T> List<T> all(Class<T> type) {
            return news.stream().filter(type::isInstance).map(type::cast).toList();
        }
    }

    private Tongxi() {}

    static County county() {
        var offices = rows("offices.csv").stream()
                .map(c -> new Office(c[0], c[1], OfficeKind.valueOf(c[2]), c[3], blank(c[4]), blank(c[5])))
                .toList();
        var regions = rows("regions.csv").stream()
                .map(c -> new Region(c[0], c[1], c[2], blank(c[3])))
                .collect(Collectors.toMap(Region::code, r -> r));
        var classes = new TreeMap<String, String>();
        rows("categories.csv").forEach(c -> classes.put(c[0], blank(c[2])));
        return new County("990101", new Offices(offices), regions, classes);
    }

    static List<Life> lives(long seed, LocalDate today, int cases) {
        var county = county();
        var lives = new ArrayList<Life>();
        var personnel = Personnel.invented(county, seed, new AtomicLong()::incrementAndGet);
        new Simulation(county, personnel, seed, today)
                .run(cases, new AtomicLong()::incrementAndGet, file -> lives.add(new Life(file, file.takeNews())));
        return lives;
    }

    private static String blank(String cell) {
        return cell.isBlank() ? null : cell;
    }

    private static List<String[]> rows(String file) {
        try (var reader = new BufferedReader(new InputStreamReader(
                CountySetup.class.getResourceAsStream("/config/" + file), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).filter(l -> !l.isBlank()).map(l -> l.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
