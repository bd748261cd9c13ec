package org.fengqiao.launcher;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.fengqiao.casework.administration.AdminAct;
import org.fengqiao.casework.setup.CountySetup;
import org.fengqiao.simulator.DemoCounty;

/**
 * Fills an empty database once: with the demo county, or with offices and its administrators only. Either is one
 * transaction, so an interrupted load leaves the database empty.
 */
final class FirstData {
    private final Settings settings;
    private final Console console;

    FirstData(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    void provide(Database database) {
        if (!isEmpty(database)) {
            if (new DemoAccounts(database).exist()) {
                DemoAccounts.refuseOnNetwork(settings);
            }
            complete(database);
        } else if (settings.demo().wanted()) {
            DemoAccounts.refuseOnNetwork(settings);
            loadDemo(database);
        } else {
            loadCounty(database, new FirstAdministrator(settings).named());
        }
    }

    private static boolean isEmpty(Database database) {
        return database.holds(database.application(), "select not exists (select 1 from staff)");
    }

    private void loadDemo(Database database) {
        console.say("loading the demo county");
        // The demo's events carry the mark of the node that will serve them.
        System.setProperty("FENGQIAO_HOME", settings.home().toString());
        try {
            DemoCounty.load(
                    database.source(database.application()),
                    county(),
                    Instant.now(),
                    settings.demo().password(),
                    settings.demo().cases(),
                    progress -> console.say("  " + progress));
            noteStart(database);
        } catch (SQLException | IllegalStateException failed) {
            throw new CannotStart("loading the demo county failed", failed);
        }
    }

    private static void noteStart(Database database) throws SQLException {
        try (var connection = database.as(database.application())) {
            LauncherLog.note(connection, AdminAct.FIRST_START, null, "demo");
        }
    }

    /** A database from before learns what offices do from the county's file, and gets the administrators it lacks. */
    private void complete(Database database) {
        try (var connection = database.as(database.application())) {
            connection.setAutoCommit(false);
            CountySetup.complete(connection, county());
            var others = new OtherAdministrators(connection).complete();
            connection.commit();
            show(others);
        } catch (SQLException | IllegalStateException failed) {
            throw new CannotStart("completing the offices failed", failed);
        }
    }

    private void loadCounty(Database database, Login administrator) {
        console.say("loading regions, offices and categories");
        try (var connection = database.as(database.application())) {
            connection.setAutoCommit(false);
            CountySetup.load(connection, county());
            LauncherLog.note(connection, AdminAct.FIRST_START, null, null);
            new FirstAdministrator(settings).appoint(connection, administrator);
            var others = new OtherAdministrators(connection).complete();
            connection.commit();
            show(others);
        } catch (SQLException | IllegalStateException failed) {
            throw new CannotStart("loading the county failed", failed);
        }
    }

    private void show(List<String> accounts) {
        if (!accounts.isEmpty()) {
            console.say("administrators added; shown this once, each changes the password at the first log-in:");
            accounts.forEach(account -> console.plain("  " + account));
        }
    }

    /** Files here override those packed into the application. */
    private Path county() {
        return settings.config().resolve("county");
    }
}
