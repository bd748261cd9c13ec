package org.fengqiao.casework.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fengqiao.casework.Sql;
import org.fengqiao.casework.Workplace;
import org.fengqiao.model.casefile.Entry;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.party.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A proof that an older version of the software stored still proves its day; one that was touched does not. */
class StoredProofTest {
    private final StatuteRoom room = new StatuteRoom();

    /** Fifteen days later is a Saturday that is made up. */
    @BeforeEach
    void an_appeal_that_is_due_on_a_made_up_day() {
        room.workplace.later(Duration.between(room.workplace.now().at(), Instant.parse("2026-04-24T01:00:00Z")));
        room.workplace.register(Workplace.TOWN, appeal());
        assertThat(room.clocks("CLK-NOTICE-DIRECT"))
                .extracting(StatuteRoom.Line::due)
                .containsExactly("2026-05-09");
        assertThat(proof()).contains("\n2026年5月9日（星期六）为调休上班日，当日上班，不是休息日，不再顺延（国办发明电〔2025〕7号）。\n");
    }

    @Test
    void stands_although_the_reason_of_a_made_up_day_was_left_unsaid() {
        store(proof().replaceFirst("\n[^\n]*当日上班[^\n]*", ""));
        assertThat(isTheSameAgain()).isTrue();
    }

    @Test
    void stands_although_a_notice_was_cited_otherwise() {
        store(proof().replace("国办发明电〔2025〕7号", "国务院办公厅2025年11月4日关于2026年部分节假日安排的通知"));
        assertThat(isTheSameAgain()).isTrue();
    }

    @Test
    void falls_when_a_day_or_a_count_was_touched() {
        store(proof().replace("计满15日", "计满16日"));
        assertThat(isTheSameAgain()).isFalse();
        store(proof().replace("计满16日", "计满15日"));
        assertThat(isTheSameAgain()).isTrue();
        store(proof().replace("届满：2026年5月9日", "届满：2026年5月10日"));
        assertThat(isTheSameAgain()).isFalse();
    }

    private static Entry appeal() {
        return new Entry(
                "LETTER",
                null,
                null,
                "APPEAL",
                "02",
                null,
                Workplace.VILLAGE,
                "三组",
                "低保没有批下来",
                "低保没有批下来，请求说明",
                false,
                Person.petitioner("陈桂英", "12345678901", null, "北关村三组"),
                List.of(),
                1);
    }

    private String proof() {
        return room.texts("select d.sentences from derivation d join clock c on c.derivation = d.digest"
                        + " where c.rule = 'CLK-NOTICE-DIRECT'")
                .get(0);
    }

    private void store(String proof) {
        assertThat(proof).isNotEqualTo(proof());
        room.in(em -> {
            Sql.of(em, "insert into derivation values (md5(?), ?) on conflict do nothing", proof, proof)
                    .execute();
            return Sql.of(em, "update clock set derivation = md5(?) where rule = 'CLK-NOTICE-DIRECT'", proof)
                    .execute();
        });
    }

    private boolean isTheSameAgain() {
        var sentences = proof().lines().toList();
        return room.in(em -> em.createQuery("select c from Clock c where c.rule = 'CLK-NOTICE-DIRECT'", Clock.class)
                .getSingleResult()
                .isTheSameAgain(sentences, room.workplace.now().today(), new Statutes(em).time()));
    }
}
