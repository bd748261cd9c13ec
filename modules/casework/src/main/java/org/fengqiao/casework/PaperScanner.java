package org.fengqiao.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;

/**
 * Shows each paper to the program that the operator set with FENGQIAO_SCANNER, on its standard input, before it is kept:
 * 0 lets it pass, 1 has found something, everything else means that the program could not look. Such as
 * {@code clamdscan --no-summary -}.
 */
@ApplicationScoped
public class PaperScanner {
    private static final System.Logger LOG = System.getLogger(PaperScanner.class.getName());
    private static final int CLEAN = 0;
    private static final int FOUND = 1;
    private static final int COULD_NOT_LOOK = 2;
    private static final long PATIENCE_SECONDS = 60;

    private final Optional<String> command;

    public PaperScanner() {
        this(HouseSettings.find("FENGQIAO_SCANNER"));
    }

    PaperScanner(Optional<String> command) {
        this.command = command;
    }

    void check(byte[] content) {
        if (command.isEmpty()) {
            return;
        }
        int found = look(List.of(command.get().strip().split("\\s+")), content);
        if (found == FOUND) {
            throw new Refusal(Why.FILE_HARMFUL);
        }
        if (found != CLEAN) {
            LOG.log(System.Logger.Level.ERROR, "FENGQIAO_SCANNER could not look at a paper: " + found);
            throw new Refusal(Why.FILE_UNCHECKED);
        }
    }

    private static int look(List<String> words, byte[] content) {
        try {
            var process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
            CompletableFuture.runAsync(() -> show(process, content));
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
        } catch (IOException notThere) {
            LOG.log(System.Logger.Level.ERROR, "FENGQIAO_SCANNER cannot be started", notThere);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return COULD_NOT_LOOK;
    }

    /** A program that has seen enough may close its input early. */
    private static void show(Process process, byte[] content) {
        try (var in = process.getOutputStream()) {
            in.write(content);
        } catch (IOException enough) {
            LOG.log(System.Logger.Level.DEBUG, "the scanner read no further", enough);
        }
    }
}
