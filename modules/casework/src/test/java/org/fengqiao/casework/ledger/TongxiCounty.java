package org.fengqiao.casework.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The invented county with its 36 villages, and the ledger it kept. */
final class TongxiCounty {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static final String HEADINGS = "序号,登记日期,来源,姓名,联系电话,身份证号,村(社区),类别,事项概要,涉及人数,责任单位,办理状态,办结日期,满意度,备注";

    static Gazetteer gazetteer() {
        return gazetteer("990101");
    }

    static Gazetteer gazetteer(String area) {
        return new Gazetteer(places(), "990101", area);
    }

    static List<LedgerPlace> places() {
        return new String(bytes("regions.csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new LedgerPlace(cells[0], cells[1], cells[2], cells[3].isEmpty() ? null : cells[3]))
                .toList();
    }

    static String ledger() {
        return new String(bytes("ledger.csv"), Charset.forName("GB18030"));
    }

    static byte[] bytes(String resource) {
        try (InputStream in = TongxiCounty.class.getResourceAsStream("/ledger/" + resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Records under the usual headings, as a file. */
    static Path file(Path folder, String... records) {
        return write(folder, (HEADINGS + "\n" + String.join("\n", records)).getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path folder, byte[] bytes) {
        try {
            return Files.write(Files.createTempFile(folder, "ledger", ""), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TongxiCounty() {}
}
