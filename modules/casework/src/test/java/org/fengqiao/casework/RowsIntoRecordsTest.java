package org.fengqiao.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.model.casefile.Stage;
import org.junit.jupiter.api.Test;

/** A row becomes a record by the names of its columns, whatever their order. */
class RowsIntoRecordsTest {
    private record Everything(
            String heldOffice,
            long id,
            Long person,
            int no,
            Integer dueIn,
            boolean urgent,
            Double share,
            Instant sentAt,
            LocalDate dueOn,
            Stage stage,
            String sha256) {}

    private record Titled(String title, List<String> lines) {}

    record Strict(String name) {
        Strict {
            if (name.isBlank()) {
                throw new IllegalArgumentException("blank");
            }
        }
    }

    private final TestDatabase database = TestDatabase.get();

    @Test
    void every_type_from_a_column_of_its_name_in_any_order() {
        var row = one(
                """
                select 'RECEIVED' as stage, date '2026-03-04' as due_on, timestamptz '2026-03-04 10:00+08' as sent_at,
                       0.25::numeric as share, true as urgent, 7 as due_in, 3 as no, 12::bigint as person, 5 as id,
                       'town' as held_office, 'ab' as sha256, 'nobody reads it' as more""");
        assertThat(row.as(Everything.class))
                .isEqualTo(new Everything(
                        "town",
                        5,
                        12L,
                        3,
                        7,
                        true,
                        0.25,
                        Instant.parse("2026-03-04T02:00:00Z"),
                        LocalDate.of(2026, 3, 4),
                        Stage.RECEIVED,
                        "ab"));
    }

    @Test
    void nothing_stays_nothing_and_is_zero_or_no_where_there_must_be_a_value() {
        var row = one(
                """
                select null as stage, cast(null as date) as due_on, cast(null as timestamptz) as sent_at,
                       cast(null as numeric) as share, cast(null as boolean) as urgent, cast(null as int) as due_in,
                       cast(null as int) as no, cast(null as bigint) as person, cast(null as bigint) as id,
                       cast(null as text) as held_office, cast(null as text) as sha256""");
        assertThat(row.as(Everything.class))
                .isEqualTo(new Everything(null, 0, null, 0, null, false, null, null, null, null, null));
    }

    @Test
    void what_no_column_holds_is_handed_in() {
        var row = one("select 'paper' as title");
        assertThat(row.with("lines", List.of("a", "b")).as(Titled.class))
                .isEqualTo(new Titled("paper", List.of("a", "b")));
        assertThat(row.with("title", null).with("lines", null).as(Titled.class)).isEqualTo(new Titled(null, null));
        assertThatThrownBy(() -> row.as(Titled.class)).hasMessageContaining("lines");
    }

    @Test
    void a_column_that_is_missing_is_named_with_those_there_are() {
        var row = one("select 'paper' as titel");
        assertThatThrownBy(() -> row.with("lines", List.of()).as(Titled.class))
                .hasMessageContaining("title")
                .hasMessageContaining("titel");
        assertThatThrownBy(() -> row.number("no")).hasMessageContaining("no");
    }

    @Test
    void a_record_that_refuses_its_values_says_why() {
        var row = one("select '' as name");
        assertThatThrownBy(() -> row.as(Strict.class)).hasRootCauseMessage("blank");
    }

    private ResultRow one(String sql) {
        return database.inTransaction(em -> Sql.of(em, sql).first(row -> row).orElseThrow());
    }
}
