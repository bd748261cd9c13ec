package org.fengqiao.casework;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Entry;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Offices;
import org.fengqiao.model.office.Region;

/** The reference data every act reads (offices, places, categories), kept in memory until an administrator edits it. */
@ApplicationScoped
public class Directory {
    /** A category of the list of disputes, with the dates between which it may be chosen. */
    public record Category(
            String code,
            String name,
            @Nullable String petitionClass,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        boolean validOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    private record Loaded(Offices offices, Map<String, Region> regions, List<Category> categories) {}

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    private volatile Loaded loaded;

    protected Directory() {}

    public Directory(EntityManager em) {
        this.em = em;
    }

    public Offices offices() {
        return loaded().offices;
    }

    public Map<String, Region> regions() {
        return loaded().regions;
    }

    public List<Category> categories(LocalDate day) {
        return loaded().categories.stream().filter(c -> c.validOn(day)).toList();
    }

    /** The category's name, whichever version carried it; the code itself when nobody knows it. */
    public String categoryName(String code) {
        return loaded().categories.stream()
                .filter(c -> c.code.equals(code))
                .map(Category::name)
                .findFirst()
                .orElse(code);
    }

    public Entry.Known known(LocalDate day) {
        var codes = categories(day).stream().map(Category::code).collect(Collectors.toSet());
        return new Entry.Known(loaded().regions::containsKey, codes::contains);
    }

    /** The centre of a place, or of the nearest place around it that has one. */
    public Office centreOf(String region) {
        for (var code = region; code != null; code = parentOf(code)) {
            var centre = offices().find(code);
            if (centre.isPresent() && centre.get().active()) {
                return centre.get();
            }
        }
        throw new Refusal(Why.UNKNOWN_THING, region);
    }

    /** Reads everything again at the next question. */
    public void forget() {
        loaded = null;
    }

    private String parentOf(String region) {
        var found = loaded().regions.get(region);
        return found == null ? null : found.parent();
    }

    private Loaded loaded() {
        var current = loaded;
        if (current == null) {
            current = load();
            loaded = current;
        }
        return current;
    }

    private Loaded load() {
        var regions = new TreeMap<String, Region>();
        em.createQuery("select r from Region r where r.validTo is null", Region.class)
                .getResultList()
                .forEach(r -> regions.put(r.code(), r));
        var categories = Sql.of(
                        em,
                        "select code, name, petition_class, valid_from as \"from\", valid_to as \"to\" from category order by code")
                .list(Category.class);
        return new Loaded(
                new Offices(
                        em.createQuery("select o from Office o", Office.class).getResultList()),
                regions,
                categories);
    }
}
