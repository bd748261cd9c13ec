package org.fengqiao.casework.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import org.fengqiao.casework.setup.CountySetup;
import org.fengqiao.casework.setup.OfficeFile;
import org.fengqiao.model.office.Offices;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is left holding an imported matter of 北关村 in 城关镇. */
class HoldersTest {

    private static final Offices OFFICES = offices();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "990101, '', 990101100204",
        "990101, 城关镇综治中心, 990101100",
        "990101, 城关镇北关村综治中心, 990101100204",
        "990101, 桐溪县综治中心, 990101",
        "990101, 司法所, 990101100-sfs",
        "990101, 城关镇司法所, 990101100-sfs",
        "990101, 派出所, 990101100-pcs",
        "990101, 人社所, 990101100-rss",
        "990101, 自然资源所, 990101100-zrs",
        "990101, 县司法局, 990101-sfj",
        "990101, 人社局, 990101-rsj",
        "990101, 青石镇司法所, 990101100204",
        "990101, 某某公司, 990101100204",
        "990101, 所, 990101100204",
        "990101100, 城关镇综治中心, 990101100",
        "990101100, 桐溪县综治中心, 990101100204",
        "990101100, 司法所, 990101100204"
    })
    void is_the_unit_when_it_means_one_office(String importer, String unit, String holder) {
        var record = new ArrayList<LedgerRecord>();
        Ledger.open(TongxiCounty.file(folder, "1,2025-01-02,来访,张三,,,城关镇北关村,邻里,甲,1," + unit + ",在办,,,"))
                .check(TongxiCounty.gazetteer(), TongxiCounty.TODAY, record::add, ImportProgress.UNHEARD);
        var holders = new Holders(OFFICES, OFFICES.of(importer), OFFICES::of);
        assertThat(holders.of(record.get(0)).code()).isEqualTo(holder);
    }

    private static Offices offices() {
        return new Offices(OfficeFile.read(CountySetup.packed("offices.csv")));
    }
}
