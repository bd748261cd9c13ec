package org.fengqiao.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.OfficeKind;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;
import org.fengqiao.model.office.Tier;

/** Everybody who works in the simulated county: the demo accounts first, then colleagues in every office. */
public final class Personnel {
    private static final int DEMO_SHARE = 60;
    /** In one office two people bear one name, as happens: the colleagues of the demo account in the first town. */
    private static final Pattern NAMESAKES = Pattern.compile("u\\d{6}100-[23]");

    private static final String THEIR_NAME = "王伟";

    private final Map<String, List<Employee>> byOffice = new TreeMap<>();
    private final Map<Long, Officer> officers = new HashMap<>();

    private Personnel() {}

    static Personnel invented(County county, long seed, LongSupplier ids) {
        var personnel = new Personnel();
        personnel.hireKnown(county, seed, ids, false);
        // Whoever only signs and seals for a town comes last, so that the others keep the numbers they always had.
        county.offices().all().stream()
                .sorted(Comparator.comparing(Personnel::onlySigns))
                .forEach(office ->
                        personnel.staff(office, new Dice(seed, office.code().hashCode()), ids));
        personnel.byOffice.values().forEach(Personnel::nameDeputies);
        personnel.hireKnown(county, seed, ids, true);
        return personnel;
    }

    private void hireKnown(County county, long seed, LongSupplier ids, boolean last) {
        for (var account : DemoAccount.values()) {
            if (account.cameLast() == last) {
                var name = InventedNames.person(new Dice(seed, account.ordinal(), 71));
                county.offices()
                        .find(account.office(county.code()))
                        .ifPresent(o -> hire(ids, account.login(), name, o, account.role()));
            }
        }
    }

    List<Employee> all() {
        return byOffice.values().stream().flatMap(List::stream).toList();
    }

    Officer officer(long id) {
        return officers.get(id);
    }

    /** Somebody of the office who handles cases and is none of the given; demo accounts are busier than others. */
    Officer handler(Office office, Dice dice, Set<Long> except) {
        var able = byOffice.get(office.code()).stream()
                .filter(e -> e.role() == Role.CASEWORKER && !except.contains(e.id()))
                .toList();
        if (able.isEmpty()) {
            return null;
        }
        var first = able.get(0);
        boolean demo = DemoAccount.isOne(first.login());
        return (demo && dice.chance(DEMO_SHARE) ? first : dice.one(able)).officer();
    }

    /** The head of an office; null when it has none. */
    Officer head(Office office) {
        return byOffice.get(office.code()).stream()
                .filter(e -> e.role() == Role.LEADER)
                .findFirst()
                .map(Employee::officer)
                .orElse(null);
    }

    /** Nobody comes or goes in these two years. */
    boolean isLed(String office, LocalDate day) {
        return byOffice.getOrDefault(office, List.of()).stream().anyMatch(e -> e.role() == Role.LEADER);
    }

    private static boolean onlySigns(Office office) {
        return office.kind() == OfficeKind.GOVERNMENT && office.tier() == Tier.TOWN;
    }

    private void staff(Office office, Dice dice, LongSupplier ids) {
        if (office.kind() == OfficeKind.INSPECTION || office.isExternal()) {
            return;
        }
        boolean large = office.isCentre() && office.tier() != Tier.VILLAGE;
        boolean reviews = office.kind() == OfficeKind.GOVERNMENT;
        int wanted = large || reviews ? 3 : office.isCentre() ? 2 : dice.between(1, 2);
        int there = (int) byOffice.getOrDefault(office.code(), List.of()).stream()
                .filter(e -> e.role() == Role.CASEWORKER)
                .count();
        for (int i = there; i < Math.max(wanted, there + 1); i++) {
            hire(ids, "u" + office.code() + "-" + (i + 1), InventedNames.person(dice), office, Role.CASEWORKER);
        }
        if (large && office.tier() == Tier.TOWN || !office.isCentre()) {
            hire(ids, "l" + office.code(), InventedNames.person(dice), office, Role.LEADER);
        }
    }

    private void hire(LongSupplier ids, String login, String name, Office office, Role role) {
        var called = NAMESAKES.matcher(login).matches() ? THEIR_NAME : name;
        var employee = new Employee(ids.getAsLong(), login, called, office, role, null);
        byOffice.computeIfAbsent(office.code(), o -> new ArrayList<>()).add(employee);
        officers.put(employee.id(), employee.officer());
    }

    private static void nameDeputies(List<Employee> colleagues) {
        var able = colleagues.stream().filter(e -> e.role() == Role.CASEWORKER).toList();
        for (int i = 0; able.size() > 1 && i < able.size(); i++) {
            var deputy = able.get((i + 1) % able.size());
            colleagues.set(colleagues.indexOf(able.get(i)), able.get(i).withDeputy(deputy.id()));
        }
    }
}
