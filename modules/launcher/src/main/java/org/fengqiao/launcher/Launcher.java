package org.fengqiao.launcher;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Entry: does what the one argument says and turns trouble into one line and a non-zero exit. */
public final class Launcher {
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private Launcher() {}

    public static void main(String[] words) {
        FLYWAY.setLevel(Level.SEVERE);
        System.exit(run(words));
    }

    private static int run(String... words) {
        var console = new Console(System.out);
        try {
            perform(words, console);
            return 0;
        } catch (CannotStart reason) {
            System.err.println("fengqiao: " + reason.getMessage());
        } catch (RuntimeException unforeseen) {
            System.err.println(
                    "fengqiao: unexpected " + unforeseen + " at " + unforeseen.getStackTrace()[0]);
        }
        return 1;
    }

    private static void perform(String[] words, Console console) {
        var command = words.length == 0 ? "run" : words[0];
        var settings = Settings.from(System.getenv());
        switch (command) {
            case "run" -> new RunningServer(settings, console).untilStopped();
            case "migrate" -> new RunningServer(settings, console).migrateOnly();
            case "backup" -> new Backup(settings, console).write(argument(words));
            case "restore" -> new Restore(settings, console).read(argument(words));
            default -> throw new CannotStart("unknown command " + command + " (run, migrate, backup, restore)");
        }
    }

    private static java.nio.file.Path argument(String[] words) {
        if (words.length < 2) {
            throw new CannotStart("name a file");
        }
        return java.nio.file.Path.of(words[1]).toAbsolutePath();
    }
}
