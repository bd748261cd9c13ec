package org.fengqiao.model.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
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
        return along(office, Office::superior);
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
        return matching(o -> o.kind() == OfficeKind.INSPECTION && o.isIn(county)).stream()
                .findFirst();
    }

    /** The petition office (信访局) of a county: it keeps the file while an organ outside decides. */
    public Optional<Office> petitionOfficeOf(String county) {
        return matching(o -> o.is(OfficeFunction.PETITION_OFFICE) && o.isIn(county)).stream()
                .findFirst();
    }

    /** The organ that answers for whoever holds a matter: the holder itself, or whom it answers as; empty for a village. */
    public Optional<Office> organOf(Office holder) {
        return along(holder, Office::answersAs).stream()
                .filter(office -> office.is(OfficeFunction.ORGAN))
                .findFirst();
    }

    /** The body that receives what arrives at a centre's desk. */
    public Optional<Office> receiverOf(Office platform) {
        return find(platform.receivesAs());
    }

    /**
     * As what the law binds whoever has a matter. A centre's desk stands for the body it receives for: as is usual for its
     * tier where nobody has said for which. A village has nothing but its own functions.
     */
    public Set<OfficeFunction> capacity(Office office) {
        boolean desk = office.is(OfficeFunction.PLATFORM) && !office.is(OfficeFunction.SELF_GOVERNING);
        if (!desk) {
            return office.functions();
        }
        var functions = EnumSet.copyOf(office.functions());
        functions.addAll(receiverOf(office)
                .map(Office::functions)
                .orElseGet(() ->
                        Set.of(office.tier() == Tier.COUNTY ? OfficeFunction.PETITION_OFFICE : OfficeFunction.ORGAN)));
        return functions;
    }

    /** Whether a matter sent to the office reaches somebody who can answer it, by the petition rules or by its own. */
    public boolean canAnswer(Office office) {
        return organOf(office).isPresent()
                || office.is(OfficeFunction.POLITICAL_LEGAL)
                || office.is(OfficeFunction.INSPECTION);
    }

    /** The lowest organ that answers for an office, or for one that stands above it; empty where nobody does. */
    public Optional<Office> organAbove(Office office) {
        return chain(office).stream().flatMap(each -> organOf(each).stream()).findFirst();
    }

    /** Who decides a review of what the organ has answered; empty where its word is the last, or nobody said. */
    public Optional<Office> reviewerOf(Office organ) {
        return find(organ.reviewedBy());
    }

    /** Whether nobody has said who reviews the organ, nor that its word is the last. */
    public boolean isReviewUnsaid(Office organ) {
        return !organ.last() && reviewerOf(organ).isEmpty();
    }

    /** The lowest organ that stands over both for review (条例 art. 24); empty where there is none. */
    public Optional<Office> commonSuperior(Office one, Office other) {
        var over = along(standsFor(other), Office::reviewedBy);
        return along(standsFor(one), Office::reviewedBy).stream()
                .filter(over::contains)
                .filter(office -> !office.equals(standsFor(one)) && !office.equals(standsFor(other)))
                .findFirst();
    }

    /** What nobody has said yet of the offices of a county, and of the organs outside that it names. */
    public List<OfficeLack> missing(String county) {
        var missing = new ArrayList<OfficeLack>();
        for (var office : concerning(county)) {
            if (office.is(OfficeFunction.ORGAN) && isReviewUnsaid(office)) {
                missing.add(new OfficeLack(office, OfficeLack.Unsaid.REVIEWED_BY));
            }
            boolean desk = office.is(OfficeFunction.PLATFORM) && !office.is(OfficeFunction.SELF_GOVERNING);
            if (desk && receiverOf(office).isEmpty()) {
                missing.add(new OfficeLack(office, OfficeLack.Unsaid.RECEIVES_AS));
            }
            if (office.is(OfficeFunction.STATION) && organOf(office).isEmpty()) {
                missing.add(new OfficeLack(office, OfficeLack.Unsaid.ANSWERS_AS));
            }
        }
        return missing;
    }

    /** The offices of a county, and the organs outside that review them. */
    public List<Office> concerning(String county) {
        var own = matching(office -> office.isIn(county));
        var outside = own.stream()
                .flatMap(office -> along(office, Office::reviewedBy).stream())
                .filter(Office::isExternal)
                .toList();
        return matching(office -> office.isIn(county) || outside.contains(office));
    }

    /** Whose competence is in question when this office's is: its organ's, or that of the body it receives for. */
    private Office standsFor(Office office) {
        return organOf(office).or(() -> receiverOf(office)).orElse(office);
    }

    private List<Office> along(Office first, Function<Office, String> link) {
        var line = new LinkedHashMap<String, Office>();
        for (var at = first;
                at != null && !line.containsKey(at.code());
                at = find(link.apply(at)).orElse(null)) {
            line.put(at.code(), at);
        }
        return List.copyOf(line.values());
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
