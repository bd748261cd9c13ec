package org.fengqiao.launcher.borders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fengqiao.launcher.RunningSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often a page asks the database: what is asked again and again on one page is found here. */
class PageStatementsIT {
    private static final RunningSystem SYSTEM = RunningSystem.get();
    private static final Pattern ASKED = Pattern.compile("LOG:  (?:execute [^:]*|statement): (.*)");
    private static final Pattern CASE = Pattern.compile("case\\?n=([0-9-]+)");
    private static Guest town;
    private static String number;

    @BeforeAll
    static void listen() throws SQLException {
        town = Guest.at(SYSTEM, Role.TOWN);
        var found = CASE.matcher(town.get("/staff/cases/worklist?queue=area").body());
        assertThat(found.find()).isTrue();
        number = found.group(1);
        tell("alter system set log_statement = 'all'");
    }

    @AfterAll
    static void listenNoMore() throws SQLException {
        tell("alter system reset log_statement");
    }

    @ParameterizedTest(name = "{0} asks at most {1} times")
    @CsvSource({
        "/staff/inbox, 2",
        "/staff/cases/worklist?queue=area, 3",
        "/staff/cases/case?n=CASE, 13",
        "/staff/cases/case?n=CASE&act=NOTE, 13",
        "/staff/figures/dashboard, 9"
    })
    void a_page_asks_for_each_thing_once(String page, int most) {
        var path = page.replace("CASE", number);

        assertThat(leastOf(path)).isNotEmpty().hasSizeLessThanOrEqualTo(most);
    }

    /** The house has work of its own, which is logged too: of a few times the one that was least disturbed. */
    private static List<String> leastOf(String path) {
        var least = new ArrayList<String>();
        for (int time = 0; time < 6; time++) {
            var asked = asked(path);
            if (time == 1 || time > 1 && asked.size() < least.size()) {
                least.clear();
                least.addAll(asked);
            }
        }
        return least;
    }

    private static List<String> asked(String path) {
        int before = log().length();
        assertThat(town.get(path).statusCode()).isEqualTo(200);
        return ASKED.matcher(log().substring(before))
                .results()
                .map(found -> found.group(1))
                .filter(sql -> Stream.of("BEGIN", "COMMIT", "ROLLBACK", "set transaction", "alter system")
                        .noneMatch(sql::startsWith))
                .filter(sql -> !sql.isBlank())
                .toList();
    }

    private static String log() {
        try {
            return Files.readString(SYSTEM.home().resolve("logs/postgresql.log"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void tell(String setting) throws SQLException {
        try (var connection = SYSTEM.asKeeper().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(setting);
            statement.execute("select pg_reload_conf()");
        }
    }
}
