package org.fengqiao.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.Supplier;

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
        if (usable.holds(usable.application(), "select not exists (select 1 from office)")) {
            Home.keep(mark, "");
            load(usable);
            delete(mark);
        } else if (new DemoAccounts(usable).exist()) {
            DemoAccounts.refuseOnNetwork(settings);
        }
    }

    private void load(Database database) {
        if (settings.demo().wanted()) {
            DemoAccounts.refuseOnNetwork(settings);
            console.say("loading the demo county");
        } else {
            console.say("loading offices and regions");
        }
    }

    private static void delete(java.nio.file.Path mark) {
        try {
            Files.deleteIfExists(mark);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
