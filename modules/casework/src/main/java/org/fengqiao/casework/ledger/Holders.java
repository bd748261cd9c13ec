package org.fengqiao.casework.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Offices;

/**
 * Which office an imported matter belongs to: the responsible unit when its name means one office at or below the
 * importer's, on the matter's own line of village, town and county; otherwise the centre of its village.
 */
final class Holders {

    private final Offices offices;
    private final Office importer;
    private final Function<String, Office> centreOf;
    private final Map<String, Office> found = new HashMap<>();

    Holders(Offices offices, Office importer, Function<String, Office> centreOf) {
        this.offices = offices;
        this.importer = importer;
        this.centreOf = centreOf;
    }

    Office of(LedgerRecord record) {
        return found.computeIfAbsent(record.region() + " " + record.unit(), key -> find(record));
    }

    private Office find(LedgerRecord record) {
        var village = centreOf.apply(record.region());
        var unit = Text.squeezed(record.unit());
        for (var centre : offices.chain(village)) {
            var named = unit.length() < 2 ? Optional.<Office>empty() : named(unit, centre);
            if (named.isPresent()) {
                return named.get();
            }
        }
        return village;
    }

    /** The centre itself or one of its departments, when exactly one of them is meant. */
    private Optional<Office> named(String unit, Office centre) {
        var candidates = new java.util.ArrayList<>(List.of(centre));
        candidates.addAll(offices.departmentsOf(centre));
        var meant = candidates.stream()
                .filter(this::isOurs)
                .filter(office -> isMeant(unit, office))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private boolean isOurs(Office office) {
        return office.active() && (office.code().equals(importer.code()) || offices.isBelow(office, importer));
    }

    /** By its name or an abbreviation of it, with or without the place before it: 人社所 is 人力资源和社会保障所. */
    private static boolean isMeant(String unit, Office office) {
        if (office.name().equals(unit)) {
            return true;
        }
        if (office.isCentre() || office.name().charAt(office.name().length() - 1) != unit.charAt(unit.length() - 1)) {
            return false;
        }
        for (int start = 0; start < office.name().length(); start++) {
            if (office.name().charAt(start) == unit.charAt(0)
                    && isAbbreviation(unit, office.name().substring(start))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAbbreviation(String unit, String name) {
        int at = 0;
        for (char c : unit.toCharArray()) {
            at = name.indexOf(c, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
