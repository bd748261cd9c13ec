package org.fengqiao.time.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What gives way: pauses, an extension (null when there is none), waivers, and whether the day of posting counts.
 * Optional is what an office may do but need not, such as to object: a right left unused is not a duty missed.
 */
public record Leeway(
        List<AllowedPause> pauses,
        AllowedExtension extension,
        Set<Waiver> waivers,
        boolean postingCounts,
        boolean optional) {
    public Leeway(List<AllowedPause> pauses, AllowedExtension extension, Set<Waiver> waivers, boolean postingCounts) {
        this(pauses, extension, waivers, postingCounts, false);
    }

    public Leeway {
        pauses = List.copyOf(pauses);
        waivers = Set.copyOf(waivers);
    }

    public Optional<AllowedPause> pause(Ground ground) {
        return pauses.stream().filter(each -> each.ground() == ground).findFirst();
    }
}
