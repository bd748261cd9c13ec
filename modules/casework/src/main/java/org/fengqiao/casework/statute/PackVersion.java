package org.fengqiao.casework.statute;

import java.time.LocalDate;
import org.fengqiao.time.pack.Takes;

/** A version of a statute pack with its text, its reason, and everybody who put their name to it. */
public record PackVersion(
        long id,
        String county,
        String pack,
        String version,
        String name,
        boolean local,
        Takes takes,
        LocalDate effective,
        String text,
        String digest,
        String reason,
        PackState state,
        Signed proposed,
        Signed approved,
        Signed published,
        Signed ended,
        String endedReason) {
    public boolean takesOpenClocks() {
        return takes == Takes.OPEN_CLOCKS;
    }
}
