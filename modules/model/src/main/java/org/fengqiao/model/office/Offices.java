package org.fengqiao.model.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;

/** The tree of all offices, read once and never changed: who stands above whom, and which departments a centre has. */
public final class Offices {
    private final Map<String, Office> byCode = new TreeMap<>();

    public Offices(Collection<Office> offices) {
        offices.forEach(office -> byCode.put(office.code(), office));
    }

    public Office of(String code) {
        return find(code).orElseThrow(() -> new Refusal(Why.UNKNOWN_THING, code));
    }

    public Optional<Office> find(String code) {
        return Optional.ofNullable(code == null ? null : byCode.get(code));
    }

    public Collection<Office> all() {
        return byCode.values();
    }

    public Optional<Office> above(Office office) {
        return find(office.superior());
    }

    /** The office and everybody above it, lowest first. */
    public List<Office> chain(Office office) {
        var chain = new LinkedHashMap<String, Office>();
        for (var at = Optional.of(office);
                at.isPresent() && !chain.containsKey(at.get().code());
                at = above(at.get())) {
            chain.put(at.get().code(), at.get());
        }
        return List.copyOf(chain.values());
    }

    /** Whether {@code lower} stands anywhere below {@code upper}. */
    public boolean isBelow(Office lower, Office upper) {
        return !lower.code().equals(upper.code())
                && chain(lower).stream().anyMatch(o -> o.code().equals(upper.code()));
    }

    public List<Office> departmentsOf(Office centre) {
        return matching(o -> o.kind() == OfficeKind.DEPARTMENT && o.centre().equals(centre.code()));
    }

    public List<Office> centresBelow(Office centre) {
        return matching(o -> o.isCentre() && isBelow(o, centre));
    }

    /** Everyone below, departments included. */
    public List<Office> below(Office office) {
        return matching(o -> isBelow(o, office));
    }

    /** The inspectors' office of a county: where accusations belong. */
    public Optional<Office> inspectionOf(String county) {
        return matching(o -> o.kind() == OfficeKind.INSPECTION && o.county().equals(county)).stream()
                .findFirst();
    }

    private List<Office> matching(java.util.function.Predicate<Office> condition) {
        var found = new ArrayList<Office>();
        for (var office : byCode.values()) {
            if (office.active() && condition.test(office)) {
                found.add(office);
            }
        }
        return found;
    }
}
