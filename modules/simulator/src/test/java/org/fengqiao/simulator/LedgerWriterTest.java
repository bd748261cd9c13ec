package org.fengqiao.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.simulator.Tongxi.TODAY;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.fengqiao.casework.ledger.Gazetteer;
import org.fengqiao.casework.ledger.ImportProgress;
import org.fengqiao.casework.ledger.Ledger;
import org.fengqiao.casework.ledger.LedgerPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A written ledger means what its writer says it means. */
class LedgerWriterTest {
    @TempDir
    Path folder;

    @Test
    void the_import_finds_every_good_record_every_repeat_and_every_mistake() throws IOException {
        var file = folder.resolve("ledger.csv");
        var expected = LedgerWriter.write(file, 5000, 7, TODAY, Charset.forName("GB18030"));
        var result = Ledger.open(file).check(gazetteer(), TODAY, record -> {}, ImportProgress.UNHEARD);
        assertThat(result.rows()).isEqualTo(5000).isEqualTo(expected.rows());
        assertThat(result.good()).isEqualTo(expected.good());
        assertThat(result.duplicates()).isEqualTo(expected.duplicates()).isPositive();
        var kinds = result.errors().stream()
                .collect(Collectors.groupingBy(e -> e.kind().name(), Collectors.summingInt(e -> 1)));
        assertThat(kinds).isEqualTo(expected.mistakes());
    }

    private static Gazetteer gazetteer() {
        var places = PackedCounty.read().regions().values().stream()
                .map(r -> new LedgerPlace(r.code(), r.name(), r.level(), r.parent()))
                .toList();
        return new Gazetteer(places, "990101", "990101");
    }

    @Test
    void the_same_seed_writes_the_same_ledger() throws IOException {
        var first = folder.resolve("first.csv");
        var second = folder.resolve("second.csv");
        LedgerWriter.write(first, 300, 7, TODAY, StandardCharsets.UTF_8);
        LedgerWriter.write(second, 300, 7, TODAY, StandardCharsets.UTF_8);
        assertThat(Files.mismatch(first, second)).isEqualTo(-1L);
    }
}
