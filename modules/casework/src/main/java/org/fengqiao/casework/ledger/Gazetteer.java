package org.fengqiao.casework.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds a village of the importer's county by what people call it: with its town or county before it, alone when no
 * other village is called so, with or without 村, 社区 and 委员会. The exact name always goes before a looser one.
 */
public final class Gazetteer {

    private static final Pattern VILLAGE_ENDING = Pattern.compile("(村民委员会|居民委员会|村委会|居委会|委员会|行政村|社区|村|居)+$");
    private static final Pattern TOWN_ENDING = Pattern.compile("(街道办事处|街道|镇|乡)$");
    private static final Pattern ADDRESS = Pattern.compile("(.+?(?:村|社区)).+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");

    private final Map<String, LedgerPlace> byCode;
    private final String county;
    private final String area;
    private final Map<String, Set<String>> exact = new HashMap<>();
    private final Map<String, Set<String>> loose = new HashMap<>();
    private final Set<String> towns = new HashSet<>();

    /** The villages of one county, for an importer whose office answers for the area (county, town or village). */
    public Gazetteer(Collection<LedgerPlace> places, String county, String area) {
        this.byCode =
                places.stream().collect(Collectors.toMap(LedgerPlace::code, Function.identity(), (one, same) -> one));
        this.county = county;
        this.area = area;
        byCode.values().stream().filter(place -> isWithin(place, county)).forEach(this::learn);
    }

    /** Some ledgers keep the town in a column of its own; it must not contradict the village. */
    Found find(String town, String village) {
        var together = find(town + village);
        if (together.code() != null || town.isEmpty()) {
            return together;
        }
        var alone = find(village);
        return alone.code() != null && townOf(alone.code()).contains(bare(town)) ? alone : together;
    }

    Found find(String written) {
        var codes = codes(bare(written));
        var here =
                codes.stream().filter(code -> isWithin(byCode.get(code), area)).toList();
        if (codes.size() > 1) {
            return new Found(null, codes.stream().map(this::fullName).toList(), false);
        }
        return new Found(here.isEmpty() ? null : here.get(0), List.of(), codes.size() > here.size());
    }

    private Set<String> codes(String name) {
        if (exact.containsKey(name) || towns.contains(name)) {
            return exact.getOrDefault(name, Set.of());
        }
        var address = ADDRESS.matcher(name);
        if (address.matches() && exact.containsKey(address.group(1))) {
            return exact.get(address.group(1));
        }
        return loose.getOrDefault(VILLAGE_ENDING.matcher(name).replaceAll(""), Set.of());
    }

    /** A village's code, or why there is none: several are called so, or it lies outside the importer's area. */
    record Found(String code, List<String> candidates, boolean isOutside) {}

    private void learn(LedgerPlace place) {
        if (!place.isVillage()) {
            towns.add(place.name());
            towns.add(TOWN_ENDING.matcher(place.name()).replaceAll(""));
            return;
        }
        add(exact, place.code(), place.code());
        var town = byCode.get(place.parent());
        var before = prefixes(town);
        before.forEach(prefix -> add(exact, prefix + place.name(), place.code()));
        var core = VILLAGE_ENDING.matcher(place.name()).replaceAll("");
        if (!core.isEmpty()) {
            before.forEach(prefix -> add(loose, prefix + core, place.code()));
        }
    }

    private Set<String> prefixes(LedgerPlace town) {
        var names = new HashSet<>(Set.of(""));
        var countyName = byCode.containsKey(county) ? byCode.get(county).name() : "";
        names.add(countyName);
        if (town != null && !town.code().equals(county)) {
            for (var name :
                    List.of(town.name(), TOWN_ENDING.matcher(town.name()).replaceAll(""))) {
                names.add(name);
                names.add(countyName + name);
            }
        }
        return names;
    }

    private boolean isWithin(LedgerPlace place, String code) {
        for (var at = place; at != null; at = at.parent() == null ? null : byCode.get(at.parent())) {
            if (at.code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    private String townOf(String code) {
        var town = byCode.get(byCode.get(code).parent());
        return town == null ? "" : town.name();
    }

    private String fullName(String code) {
        return townOf(code) + byCode.get(code).name();
    }

    private static String bare(String written) {
        return SIGNS.matcher(Text.squeezed(written)).replaceAll("");
    }

    private static void add(Map<String, Set<String>> names, String name, String code) {
        names.computeIfAbsent(name, it -> new TreeSet<>()).add(code);
    }
}
