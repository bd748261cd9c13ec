package org.fengqiao.casework.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.casework.ledger.TongxiCounty.HEADINGS;
import static org.fengqiao.casework.ledger.TongxiCounty.TODAY;
import static org.fengqiao.casework.ledger.TongxiCounty.gazetteer;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred thousand records go through one by one. */
@Tag("heavy")
class LedgerOfAWholeCityTest {

    private static final int RECORDS = 100_000;

    @TempDir
    Path folder;

    @Test
    void is_counted_to_the_last_record() throws IOException {
        var handedOn = new AtomicInteger();
        var result = Ledger.open(ledger())
                .check(gazetteer(), TODAY, record -> handedOn.incrementAndGet(), ImportProgress.UNHEARD);
        assertThat(result.rows()).isEqualTo(RECORDS);
        assertThat(result.faulty()).isEqualTo(RECORDS / 4);
        assertThat(result.errors()).hasSize(ImportTally.LONGEST_LIST);
        assertThat(result.duplicates()).isEqualTo(RECORDS / 4);
        assertThat(result.good()).isEqualTo(handedOn.get()).isEqualTo(RECORDS / 2);
    }

    private Path ledger() throws IOException {
        var file = folder.resolve("city.csv");
        try (var out = Files.newBufferedWriter(file, Charset.forName("GB18030"))) {
            out.write(HEADINGS + "\r\n");
            for (int i = 1; i <= RECORDS; i++) {
                var day = i % 4 == 1 ? "2025-02-30" : "2025-02-28";
                var summary = i % 4 == 0 ? i - 1 : i;
                out.write(i + "," + day + ",来访,张三,12400000000,,北关村,邻里纠纷,\"第" + summary + "号\n纠纷\",1,,在办,,,\r\n");
            }
        }
        return file;
    }
}
