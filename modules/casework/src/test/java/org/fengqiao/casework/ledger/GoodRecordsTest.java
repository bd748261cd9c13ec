package org.fengqiao.casework.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.casework.ledger.TongxiCounty.TODAY;
import static org.fengqiao.casework.ledger.TongxiCounty.gazetteer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoodRecordsTest {

    @TempDir
    Path folder;

    private LedgerResult result;

    @Test
    void say_everything_the_ledger_says() {
        var record = read("7,２０２５-０１-０２,12345转办,张三等12人,124 2892 6937,,城关镇北关村,邻里纠纷,=1+1,,司法所,调解成功,2025/2/3,基本满意,已回访");
        assertThat(record)
                .isEqualTo(new LedgerRecord(
                        2,
                        LocalDate.of(2025, 1, 2),
                        LocalDate.of(2025, 2, 3),
                        new LedgerOrigin("REFERRED", "12345转办"),
                        new Petitioner(List.of("张三"), "12428926937", null, 12),
                        "990101100204",
                        new Category("02", "邻里纠纷"),
                        "邻里纠纷",
                        "=1+1",
                        "司法所",
                        LedgerStanding.CLOSED,
                        "调解成功",
                        LedgerOutcome.MEDIATED,
                        "BASICALLY_SATISFIED",
                        "已回访"));
        assertThat(result.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "张三, '', 1, 张三",
        "张三, 3, 3, 张三",
        "张三等12人, '', 12, 张三",
        "张三等十二人, '', 12, 张三",
        "张三等12户村民, '', 12, 张三",
        "张三 等 12 人, 12, 12, 张三",
        "张三等12人, 1, 12, 张三",
        "张三、李四, 1, 2, 张三|李四",
        "张　三, 1, 1, 张三",
        "张三 李四, 2, 2, 张三|李四",
        "张三, １５人, 15, 张三",
        "张三, 约20余人, 20, 张三",
        "张三, 若干, 1, 张三",
        "'', '', 1, ''"
    })
    void count_the_people(String names, String headcount, int count, String named) {
        var petitioner = read("1,2025-01-02,来访," + names + ",,,北关村,邻里,甲," + headcount + ",,,,,")
                .petitioner();
        assertThat(petitioner.headcount()).isEqualTo(count);
        assertThat(String.join("|", petitioner.names())).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource({
        "来访, VISIT, ",
        "来信, LETTER, ",
        "网上, ONLINE, ",
        "电话, PHONE, ",
        "扫码, QR, ",
        "网格排查, GRID, ",
        "12345转办, REFERRED, 12345转办",
        "上级转办, REFERRED, 上级转办",
        "县人大, REFERRED, 县人大",
        "'', VISIT, "
    })
    void came_by_a_door(String written, String channel, String source) {
        assertThat(read("1,2025-01-02," + written + ",,,,北关村,邻里,甲,,,,,,").origin())
                .isEqualTo(new LedgerOrigin(channel, source));
    }

    @ParameterizedTest
    @CsvSource({
        "邻里纠纷, 02",
        "邻里, 02",
        "02, 02",
        "02-邻里, 02",
        "劳动争议, 10",
        "劳动争议纠纷, 10",
        "劳动纠纷, 10",
        "医患纠纷, 13",
        "山林、土地纠纷, 07",
        "其他, 99",
        "其它类纠纷, 99",
        "宠物纠纷, 99",
        "'', 99"
    })
    void belong_to_a_category(String written, String code) {
        assertThat(read("1,2025-01-02,来访,,,,北关村," + written + ",甲,,,,,,")
                        .category()
                        .code())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "未受理, '', NOT_ACCEPTED, , ",
        "已受理, '', ACCEPTED, , ",
        "在办, '', HANDLING, , ",
        "调解中, '', HANDLING, , ",
        "已办结, 2025-02-03, CLOSED, CONCLUDED, 2025-02-03",
        "调解成功, 2025-02-03, CLOSED, MEDIATED, 2025-02-03",
        "调解不成引导诉讼, 2025-02-03, CLOSED, TO_COURT, 2025-02-03",
        "已办结, '', CLOSED, CONCLUDED, ",
        "'', 2025-02-03, CLOSED, CONCLUDED, 2025-02-03",
        "'', '', HANDLING, , ",
        "办理中, 2025-02-03, HANDLING, , ",
        "已办结, 2026-12-31, HANDLING, , ",
        "怪状态, 2025-02-03, CLOSED, CONCLUDED, 2025-02-03",
        "怪状态, '', HANDLING, , "
    })
    void stand_somewhere(String state, String date, LedgerStanding standing, LedgerOutcome outcome, LocalDate closed) {
        var record = read("1,2025-01-02,来访,,,,北关村,邻里,甲,,," + state + "," + date + ",,");
        assertThat(record.standing()).isEqualTo(standing);
        assertThat(record.outcome()).isEqualTo(outcome);
        assertThat(record.closed()).isEqualTo(closed);
    }

    @ParameterizedTest
    @CsvSource({
        "124 2892 6937, 12428926937",
        "１２４２８９２６９３７, 12428926937",
        "+86 124-2892-6937, 12428926937",
        "12428926937/12428926938, 12428926937",
        "(0575)87654321, 057587654321",
        "无, 无"
    })
    void can_be_called(String written, String phone) {
        assertThat(read("1,2025-01-02,来访,,\"" + written + "\",,北关村,邻里,甲,,,,,,")
                        .petitioner()
                        .phone())
                .isEqualTo(phone);
    }

    @Test
    void tell_what_was_read_with_a_grain_of_salt() {
        read("1,2025-01-02,县人大,张三等3人,123,11010119900307001X,北关村,宠物,甲,1,,已办结,,,");
        assertThat(result.warnings())
                .extracting(LedgerWarning::field)
                .containsExactlyInAnyOrder("来源", "联系电话", "身份证号", "类别", "涉及人数", "办结日期");
        assertThat(result.warnings()).extracting(LedgerWarning::record).containsOnly(2);
    }

    @Test
    void may_carry_a_valid_identity_number() {
        assertThat(read("1,2025-01-02,来访,张三,,11010519491231002x,北关村,邻里,甲,,,,,,")
                        .petitioner()
                        .idNumber())
                .isEqualTo("11010519491231002X");
        assertThat(result.warnings()).isEmpty();
    }

    private LedgerRecord read(String record) {
        var good = new ArrayList<LedgerRecord>();
        result = Ledger.open(TongxiCounty.file(folder, record))
                .check(gazetteer(), TODAY, good::add, ImportProgress.UNHEARD);
        assertThat(result.errors()).isEmpty();
        return good.get(0);
    }
}
