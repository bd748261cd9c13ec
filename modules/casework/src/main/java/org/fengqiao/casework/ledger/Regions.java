package org.fengqiao.casework.ledger;

import java.util.Collection;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Region;

/** The places among which an office's ledger is read: its county's names, and its own area to import for. */
final class Regions {

    static Gazetteer gazetteer(Collection<Region> regions, Office importer) {
        var places = regions.stream()
                .map(region -> new LedgerPlace(region.code(), region.name(), region.level(), region.parent()))
                .toList();
        return new Gazetteer(places, importer.county(), importer.centre());
    }

    private Regions() {}
}
