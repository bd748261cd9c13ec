package org.fengqiao.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** One rule: its sentence, how it is checked in a house, and the class of the broken house that breaks it. */
record Rule(String sentence, String culprit, Function<House, ArchRule> check) {
    static List<Rule> all() {
        return Stream.of(Borders.RULES, Aggregates.RULES, Desks.RULES, Hours.RULES, Names.RULES)
                .flatMap(List::stream)
                .toList();
    }

    List<String> faultsIn(House house) {
        return check.apply(house)
                .allowEmptyShould(false)
                .evaluate(house.classes())
                .getFailureReport()
                .getDetails();
    }
}
