package org.fengqiao.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.casework.Workplace.*;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.casework.Registrar.Registered;
import org.fengqiao.casework.audit.FoldedLogs;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Entry;
import org.fengqiao.model.intake.IntakeAct;
import org.junit.jupiter.api.Test;

/** What complains of a village goes to the town, and the village sees it in no list and under no number. */
class HiddenFromAVillageTest {
    private final TestDatabase database = TestDatabase.get();
    private final Workplace work = new Workplace();

    private static Entry complaint(String summary) {
        var told = dispute(summary);
        return new Entry(
                told.channel(),
                null,
                null,
                "APPEAL",
                told.category(),
                null,
                told.region(),
                told.place(),
                told.summary(),
                told.text(),
                false,
                told.petitioner(),
                List.of(),
                1,
                true);
    }

    private List<Queue> pilesWith(Registered file, String office) {
        return database.inTransaction(em -> {
            var found = new ArrayList<Queue>();
            for (var queue : Queue.values()) {
                var pile = Pile.of(queue, work.officer(office));
                var parameters = new ArrayList<>(pile.parameters());
                parameters.add(file.number());
                Sql.of(em, "select c.number from " + pile.from() + " and c.number = ?", parameters.toArray())
                        .first(row -> row.text("number"))
                        .ifPresent(number -> found.add(queue));
            }
            return found;
        });
    }

    private Object looks(Registered file, String office) {
        return database.inTransaction(em -> new CaseFiles(database.injected())
                .look(file.number(), work.officer(office))
                .number());
    }

    @Test
    void what_a_citizen_files_against_the_village_goes_to_the_town() {
        var filed = work.file(complaint("征地款没有公开"));
        assertThat(looks(filed, TOWN)).isEqualTo(filed.number());
        assertThat(pilesWith(filed, TOWN)).contains(Queue.TO_RECEIVE);
        assertThat(pilesWith(filed, VILLAGE)).isEmpty();
        Desks.refused(Why.UNKNOWN_CASE, filed.number(), () -> looks(filed, VILLAGE));
    }

    /** The village registered it itself, and its people had it in hand. */
    @Test
    void what_is_found_to_be_against_the_village_vanishes_from_its_lists() throws SQLException {
        var filed = work.register(VILLAGE, dispute("低保评议不公"));
        assertThat(pilesWith(filed, VILLAGE)).contains(Queue.OFFICE, Queue.AREA, Queue.HANDLED);
        work.perform(VILLAGE, filed.number(), filed.version(), IntakeAct.CLASSIFY, Map.of("againstVillage", "true"));
        assertThat(pilesWith(filed, VILLAGE)).isEmpty();
        assertThat(pilesWith(filed, TOWN)).contains(Queue.TO_RECEIVE, Queue.AREA);
        Desks.refused(Why.UNKNOWN_CASE, filed.number(), () -> looks(filed, VILLAGE));
        try (var connection = database.connect()) {
            assertThat(FoldedLogs.differences(connection, List.of(filed.number())))
                    .isEmpty();
        }
    }
}
