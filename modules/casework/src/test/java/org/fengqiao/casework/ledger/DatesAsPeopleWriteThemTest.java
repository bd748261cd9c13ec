package org.fengqiao.casework.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesAsPeopleWriteThemTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2025/8/7               , 2025-08-07
                    2025-08-07             , 2025-08-07
                    2025.02.01             , 2025-02-01
                    2025.8.7.              , 2025-08-07
                    2025年8月20日          , 2025-08-20
                    2025 年 8 月 20 日     , 2025-08-20
                    2025年8月20号          , 2025-08-20
                    2025年08月20           , 2025-08-20
                    20250807               , 2025-08-07
                    ２０２４-１１-０４     , 2024-11-04
                    ２０２４／１１／０４   , 2024-11-04
                    ２０２４年１１月４日   , 2024-11-04
                    二〇二五年八月二十日   , 2025-08-20
                    二○二五年十二月三十一日, 2025-12-31
                    45438                  , 2024-05-26
                    45438.75               , 2024-05-26
                    ４５４３８             , 2024-05-26
                    45351                  , 2024-02-29
                    45352                  , 2024-03-01
                    2025-08-07 14:30       , 2025-08-07
                    2025-08-07T14:30:05    , 2025-08-07
                    2025-08-07T14:30:05Z   , 2025-08-07
                    2025/8/7 0:00:00       , 2025-08-07
                    2025年8月7日 下午3时20分, 2025-08-07
                    2025年8月7日 上午9点   , 2025-08-07
                    2025年8月7日 星期四    , 2025-08-07
                    2025年8月7日（周四）   , 2025-08-07
                    2024-02-29             , 2024-02-29
                    """)
    void are_read(String written, LocalDate day) {
        assertThat(Dates.read(written)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-30",
                "2025-13-40",
                "2025-02-29",
                "2025-00-01",
                "不详",
                "",
                "去年",
                "2025",
                "2025年8月",
                "8/7/2025",
                "25.8.7",
                "0205-08-07",
                "4543",
                "454380",
                "20251340",
                "2025-08-07起",
                "2025-08-07至2025-09-01",
                "12345",
                "二〇二五年二月三十日",
                "-45438",
                "1.2E4"
            })
    void are_not_guessed(String written) {
        assertThat(Dates.read(written)).isEmpty();
    }
}
