package org.fengqiao.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.casework.Workplace.*;

import java.util.Map;
import org.fengqiao.model.petition.PetitionAct;
import org.fengqiao.model.service.ServiceAct;
import org.fengqiao.model.transfer.TransferAct;
import org.junit.jupiter.api.Test;

/** A whole case life costs the database few round trips, and leaves what it should. */
class CaseLifeRoundTripsTest {
    private final Workplace work = new Workplace();
    private final CountingDataSource counting = TestDatabase.get().counting();

    @Test
    void takesAtMostSixtyRoundTrips() {
        life("warm");
        counting.reset();
        life("counted");
        var statements =
                counting.statements().stream().filter(sent -> !isOfTheDay(sent)).toList();
        System.out.println("Round trips of a case life: " + statements.size());
        assertThat(statements).as(() -> String.join("\n", statements)).hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void leavesOneChainAndACustodyWithoutGap() throws Exception {
        var number = life("chain");
        try (var connection = TestDatabase.get().connect();
                var statement = connection.createStatement()) {
            var row = statement.executeQuery(
                    """
                    select c.last_seq, (select count(*) from event e where e.case_id = c.id),
                           (select extract(epoch from sum(u.to_at - u.from_at)) from custody u where u.case_id = c.id),
                           (select extract(epoch from sum(p.closed_at - p.opened_at)) from episode p where p.case_id = c.id)
                      from casefile c where c.number = '%s'"""
                            .formatted(number));
            row.next();
            assertThat(row.getInt(1)).isEqualTo(row.getInt(2));
            assertThat(row.getBigDecimal(3)).isEqualByComparingTo(row.getBigDecimal(4));
        }
    }

    /**
     * The sentences behind a day are sent by the first case that needs them; all others of the day find them. Numbers
     * for what is told come in fifties.
     */
    private static boolean isOfTheDay(String statement) {
        return statement.contains("insert into derivation") || statement.contains("nextval");
    }

    private String life(String name) {
        var file = work.register(VILLAGE, matter("DISPUTE", "院墙越界 " + name));
        var number = file.number();
        int v = work.perform(VILLAGE, number, file.version(), TransferAct.ESCALATE, Map.of("reason", "两次调解未成"));
        v = work.perform(TOWN, number, v, PetitionAct.ACCEPT, Map.of());
        v = work.perform(TOWN, number, v, TransferAct.ESCALATE, Map.of("reason", "涉及确权,镇里无权处理"));
        v = work.perform(COUNTY, number, v, TransferAct.SEND_DOWN, Map.of("office", TOWN, "reason", "按勘界结果主持调解"));
        v = work.perform(
                TOWN,
                number,
                v,
                PetitionAct.SETTLE,
                Map.of("outcome", "AGREED", "form", "WRITTEN", "agreement", "拆除三十厘米"));
        v = work.perform(TOWN, number, v, PetitionAct.ANSWER, Map.of("text", "双方已签协议,勘界结果附后"));
        v = work.perform(TOWN, number, v, ServiceAct.DELIVER, Map.of("method", "IN_PERSON", "proof", "送达回证"));
        work.byCitizen(file.code(), PetitionAct.RATE, Map.of("level", "SATISFIED"));
        work.perform(TOWN, number, v, PetitionAct.CLOSE, Map.of());
        return number;
    }
}
