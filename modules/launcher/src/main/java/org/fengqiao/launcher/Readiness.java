package org.fengqiao.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.concurrent.TimeUnit;

/** Waits until the application itself answers; Micro stays up and answers 404 when a deployment has failed. */
final class Readiness {
    private static final long PATIENCE_SECONDS = 300;
    private final Settings settings;
    private final Payara server;

    Readiness(Settings settings, Payara server) {
        this.settings = settings;
        this.server = server;
    }

    void await() {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            if (!server.isAlive()) {
                throw failed("the server stopped while starting (exit code " + server.exitCode() + ")");
            }
            var finished = server.log().saysStarted();
            if (answers()) {
                return;
            }
            if (finished) {
                throw failed("the application could not be deployed");
            }
            pause();
        }
        throw failed("the application did not answer within " + PATIENCE_SECONDS + " s");
    }

    private CannotStart failed(String what) {
        return new CannotStart(
                what + ": " + server.log().reason() + " (see " + server.log().file() + ")");
    }

    private boolean answers() {
        try {
            var connection =
                    (HttpURLConnection) URI.create(settings.url()).toURL().openConnection();
            connection.setInstanceFollowRedirects(false);
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(30_000);
            var status = connection.getResponseCode();
            connection.disconnect();
            return status < 400 || status == 401 || status == 403;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(250);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("interrupted");
        }
    }
}
