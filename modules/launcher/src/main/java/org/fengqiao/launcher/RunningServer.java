package org.fengqiao.launcher;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** One start from the first check to the last: database, schema, first data, server, and watching over them. */
final class RunningServer {
    private final Settings settings;
    private final Console console;
    private final Home home;
    private final Keeper keeper = new Keeper();
    private OwnPostgres own;

    RunningServer(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
        this.home = Home.at(settings.home());
    }

    void untilStopped() {
        home.lock();
        stopOrphan();
        PortCheck.free(settings);
        var database = migrated();
        new FirstData(settings, console).provide(database);
        watch(serve(database));
    }

    void migrateOnly() {
        home.lock();
        migrated();
    }

    private void stopOrphan() {
        var childFile = new ChildFile(home.file("server.pid"));
        childFile.orphan().ifPresent(process -> {
            console.say("stopping a server that an earlier run left behind (process " + process.pid() + ")");
            ChildFile.stop(process);
        });
        childFile.forget();
    }

    private Database migrated() {
        var database = settings.database().map(this::given).orElseGet(this::embedded);
        var rights = new Rights(database);
        rights.checkReachable();
        if (database.owner().isPresent()) {
            var migrations = new Migration(database).run();
            console.say("schema is up to date (" + migrations + " migrations run)");
        } else if (!database.hasTable("event")) {
            throw new CannotStart("the database has no schema; run config/run migrate with FENGQIAO_DB_OWNER_USER");
        }
        rights.checkEvents();
        return database;
    }

    private Database given(GivenDatabase given) {
        console.say("using the database " + given.url().replaceAll("\\?.*", ""));
        return new Database(given.url(), given.application(), given.report(), given.owner());
    }

    private Database embedded() {
        own = new OwnPostgres(home);
        console.say(
                own.exists()
                        ? "starting the embedded PostgreSQL"
                        : "creating the embedded PostgreSQL in " + home.folder());
        keeper.start(own::start);
        return new OwnRoles(own, home).ready();
    }

    private Payara serve(Database database) {
        var application = new Unfolding(Layout.ear(), home.sub("apps")).folder();
        console.say("starting Payara Micro");
        var server = keeper.start(() -> Payara.start(settings, home, database, application));
        new Readiness(settings, server).await();
        console.say("ready: " + settings.url());
        new DemoAccounts(database).tell(settings, console);
        return server;
    }

    private void watch(Payara server) {
        var shelf = new LogShelf(home.sub("logs"), settings.logs());
        var disk = new DiskWatch(home, console);
        for (long second = 0; server.isAlive(); second++) {
            if (second % 3600 == 0) {
                prune(shelf);
            }
            disk.look();
            if (own != null && !own.isAlive()) {
                throw new CannotStart(
                        "the embedded PostgreSQL ended unexpectedly; nothing acknowledged is lost, start again");
            }
            pause();
        }
        throw new CannotStart("the server ended unexpectedly (exit code " + server.exitCode()
                + "); nothing acknowledged is lost, start again (see "
                + server.log().file() + ")");
    }

    private void prune(LogShelf shelf) {
        try {
            shelf.prune(Instant.now());
        } catch (IOException full) {
            console.say("old logs cannot be removed: " + full);
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("interrupted");
        }
    }
}
