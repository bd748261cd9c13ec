package org.fengqiao.architecture.broken.casework;

import jakarta.ejb.Stateless;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.fengqiao.architecture.broken.model.casefile.CaseFile;
import org.fengqiao.architecture.broken.model.casefile.Deed;

/** Breaks: a deed is done by the case file; only official time and the gatekeepers read the clock. */
@Stateless
public class RashDesk {
    void act(CaseFile file, Deed deed) {
        deed.on(file);
    }

    Supplier<Instant> time() {
        return Clock.systemUTC().millis() > 0 ? Instant::now : null;
    }
}
