package org.fengqiao.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.fengqiao.casework.setup.CountySetup;

/** Fills an empty database once: with the demo county, or with offices and a first administrator only. */
final class FirstData {
    static final String MARK = "first-load.unfinished";
    private final Settings settings;
    private final Home home;
    private final Console console;

    FirstData(Settings settings, Home home, Console console) {
        this.settings = settings;
        this.home = home;
        this.console = console;
    }

    /** A load that was cut off is never taken for a county: the mark stays until the load has come to its end. */
    void provide(Database database, Supplier<Database> emptied) {
        var mark = home.file(MARK);
        var usable = Files.exists(mark) ? emptied.get() : database;
        if (!isEmpty(usable)) {
            if (new DemoAccounts(usable).exist()) {
                DemoAccounts.refuseOnNetwork(settings);
            }
        } else if (settings.demo().wanted()) {
            DemoAccounts.refuseOnNetwork(settings);
            marked(mark, () -> loadDemo(usable));
        } else {
            var administrator = new FirstAdministrator(settings).named();
            marked(mark, () -> loadCounty(usable, administrator));
        }
    }

    private static boolean isEmpty(Database database) {
        return database.holds(database.application(), "select not exists (select 1 from staff)");
    }

    private static void marked(Path mark, Runnable load) {
        try {
            Home.keep(mark, "");
            load.run();
            Files.delete(mark);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void loadDemo(Database database) {
        console.say("loading the demo county");
    }

    private void loadCounty(Database database, Login administrator) {
        console.say("loading regions, offices and categories");
        try (var connection = database.as(database.application())) {
            connection.setAutoCommit(false);
            CountySetup.load(connection, settings.config().resolve("county"));
            new FirstAdministrator(settings).appoint(connection, administrator);
            connection.commit();
        } catch (SQLException | IllegalStateException failed) {
            throw new CannotStart("loading the county failed", failed);
        }
    }
}
