package org.fengqiao.casework.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import org.fengqiao.model.postgres.Database;
import org.fengqiao.model.postgres.Postgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database from before offices had functions learns them once, from the county's file. */
class CompletingTheOfficesTest {
    private static final String OLD =
            """
            insert into office (code, name, kind, tier, centre, superior, county, functions) values
            ('990101', '桐溪县综治中心', 'CENTRE', 'COUNTY', '990101', null, '990101', 'platform'),
            ('990101100', '改过名的中心', 'CENTRE', 'TOWN', '990101100', '990101', '990101', 'platform'),
            ('990101100204', '北关村', 'CENTRE', 'VILLAGE', '990101100204', '990101100', '990101', 'platform self-governing')""";

    private final Database database = Postgres.fresh();

    @TempDir
    Path overrides;

    @BeforeEach
    void anOldCounty() throws Exception {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(OLD);
        }
    }

    @Test
    void what_is_there_is_told_its_duties_and_what_is_not_there_is_added() throws Exception {
        complete();
        assertThat(text("select functions || '|' || answers_as || '|' || name from office where code = '990101100'"))
                .isEqualTo("platform mediation|990101100-zf|改过名的中心");
        assertThat(text("select kind || coalesce(county, '-') || review_last from office where code = '99-zf'"))
                .isEqualTo("EXTERNAL-true");
        assertThat(text("select cast(count(*) as text) from office"))
                .isEqualTo(Integer.toString(CountySetup.packed("offices.csv").size() - 1));
    }

    @Test
    void it_is_said_only_once() throws Exception {
        complete();
        run("update office set answers_as = null where code = '990101100'");
        complete();
        assertThat(text("select answers_as from office where code = '990101100'"))
                .isNull();
    }

    @Test
    void another_countys_file_changes_nothing() throws Exception {
        run("insert into office (code, name, kind, tier, centre, county, functions)"
                + " values ('990102', '邻县中心', 'CENTRE', 'COUNTY', '990102', '990102', 'platform')");
        complete();
        assertThat(text("select cast(count(*) as text) from office")).isEqualTo("4");
    }

    @Test
    void an_older_file_changes_nothing() throws Exception {
        Files.writeString(
                overrides.resolve("offices.csv"),
                "code,name,kind,centre,superior,reviewed_by\n990101,县中心,CENTRE,990101,,\n"
                        + "990101100,镇中心,CENTRE,990101100,990101,\n990101100204,村,CENTRE,990101100204,990101100,\n");
        complete();
        assertThat(text("select functions from office where code = '990101100'"))
                .isEqualTo("platform");
    }

    private void complete() throws Exception {
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            CountySetup.complete(connection, overrides);
            connection.commit();
        }
    }

    private void run(String sql) throws Exception {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String sql) throws Exception {
        try (var connection = connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }

    private Connection connect() throws Exception {
        return database.as(Postgres.APP).getConnection();
    }
}
