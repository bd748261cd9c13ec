package org.fengqiao.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.model.casefile.Episode;
import org.fengqiao.model.custody.Custody;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over random histories every second of an episode is charged once, and no act that is played is ever refused. */
class CustodyOfSimulatedCasesTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # seed, day
            1     , 2026-11-23
            2     , 2026-02-24
            3     , 2025-01-01
            4     , 2027-10-08
            5     , 2031-06-15
            """)
    void no_gap_no_overlap_and_the_spans_sum_to_the_episode(long seed, LocalDate today) {
        for (var life : Tongxi.lives(seed, today, 600)) {
            var spans = life.all(Custody.class);
            for (int i = 0; i < spans.size(); i++) {
                var span = spans.get(i);
                assertThat(span.to()).isAfter(span.from());
                boolean first = i == 0 || spans.get(i - 1).episode() != span.episode();
                assertThat(span.previousTo())
                        .isEqualTo(first ? null : spans.get(i - 1).to());
                assertThat(first || span.from().equals(spans.get(i - 1).to())).isTrue();
            }
            for (var episode : life.all(Episode.class)) {
                var ofIt =
                        spans.stream().filter(s -> s.episode() == episode.no()).toList();
                assertThat(sum(ofIt)).isEqualTo(Duration.between(episode.openedAt(), episode.closedAt()));
                assertThat(ofIt.get(0).from()).isEqualTo(episode.openedAt());
            }
            checkOpenSpan(life, spans);
        }
    }

    private static void checkOpenSpan(Tongxi.Life life, List<Custody> spans) {
        var file = life.file();
        assertThat(file.stage().isOver()).isEqualTo(file.hold().from() == null);
        if (!file.stage().isOver() && !spans.isEmpty()) {
            var last = spans.get(spans.size() - 1);
            assertThat(file.hold().after()).isEqualTo(last.episode() == file.episode() ? last.to() : null);
        }
    }

    private static Duration sum(List<Custody> spans) {
        return spans.stream().map(s -> Duration.between(s.from(), s.to())).reduce(Duration.ZERO, Duration::plus);
    }
}
