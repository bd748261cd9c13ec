package org.fengqiao.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.fengqiao.model.casefile.CaseFile;

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

    static List<Life> lives(long seed, LocalDate today, int cases) {
        var county = PackedCounty.read();
        var lives = new ArrayList<Life>();
        var personnel = Personnel.invented(county, seed, new AtomicLong()::incrementAndGet);
        new Simulation(county, personnel, seed, today)
                .run(cases, new AtomicLong()::incrementAndGet, file -> lives.add(new Life(file, file.takeNews())));
        return lives;
    }
}
