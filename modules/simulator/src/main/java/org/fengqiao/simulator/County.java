package org.fengqiao.simulator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.casework.Directory;
import org.fengqiao.model.casefile.Entry;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Offices;
import org.fengqiao.model.office.Region;
import org.fengqiao.model.office.Tier;

/** The places, offices and categories among which a simulation plays. */
public record County(String code, Offices offices, Map<String, Region> regions, Map<String, String> petitionClasses) {
    public static County of(String code, Directory directory, LocalDate day) {
        var classes = new TreeMap<String, String>();
        directory.categories(day).forEach(c -> classes.put(c.code(), c.petitionClass()));
        return new County(code, directory.offices(), directory.regions(), classes);
    }

    Entry.Known known() {
        return new Entry.Known(regions::containsKey, petitionClasses::containsKey);
    }

    Office centre() {
        return offices.of(code);
    }

    List<Office> villages() {
        return offices.all().stream()
                .filter(o -> o.isCentre()
                        && o.active()
                        && o.tier() == Tier.VILLAGE
                        && o.county().equals(code))
                .toList();
    }

    Office townOf(Office village) {
        return offices.of(village.superior());
    }
}
