package org.fengqiao.supervision;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.fengqiao.casework.HouseSettings;
import org.fengqiao.evidence.Seal;
import org.fengqiao.evidence.SealBook;
import org.fengqiao.evidence.SealKey;
import org.fengqiao.evidence.SealedHeads;
import org.fengqiao.model.Moment;

/**
 * Keeps the book of seals in the home folder, outside the database. It remembers what was sealed, so that a sealing
 * costs what changed; once an hour it looks at every case, because imported history carries dates long past.
 */
@ApplicationScoped
public class Sealer {
    private static final Duration BETWEEN_FULL_LOOKS = Duration.ofHours(1);

    @Resource(lookup = "jdbc/fengqiao")
    DataSource database;

    private SealedHeads known;
    private int knownUpTo;
    private Instant lastFullLook = Instant.MIN;

    static SealBook book() {
        return new SealBook(folder("seals"));
    }

    /** Seals every case that grew; must run in a transaction. */
    public synchronized Optional<Seal> seal(Moment now, boolean everyCase) {
        var full = everyCase || lastFullLook.isBefore(now.at().minus(BETWEEN_FULL_LOOKS));
        var since = full ? Instant.EPOCH : now.at().minus(BETWEEN_FULL_LOOKS.multipliedBy(2));
        try (var connection = database.getConnection()) {
            remember();
            var seal = new Sealing(connection, book(), SealKey.in(folder("keys"))).seal(known, since, now.at());
            seal.ifPresent(made -> knownUpTo = made.number());
            lastFullLook = full ? now.at() : lastFullLook;
            return seal;
        } catch (SQLException e) {
            throw new IllegalStateException("sealing failed: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("sealing failed", e);
        }
    }

    private void remember() throws IOException {
        var last = book().last().map(Seal::number).orElse(0);
        if (known == null || last != knownUpTo) {
            known = book().check(fault -> {});
            knownUpTo = last;
        }
    }

    private static Path folder(String name) {
        return HouseSettings.home().resolve(name);
    }
}
