package org.fengqiao.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseTest {
    private static final House OURS = House.ours();
    private static final House BROKEN = House.broken();

    @TestFactory
    Stream<DynamicTest> our_house_keeps() {
        return Rule.all().stream()
                .map(rule -> dynamicTest(
                        rule.sentence(), () -> assertThat(rule.faultsIn(OURS)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> it_is_noticed_when_broken_that() {
        return Rule.all().stream()
                .map(rule -> dynamicTest(rule.sentence(), () -> assertThat(rule.faultsIn(BROKEN))
                        .anySatisfy(fault -> assertThat(fault).contains(BROKEN.root() + "." + rule.culprit()))));
    }

    @Test
    void every_package_and_class_named_in_a_rule_exists() {
        Rule.all().forEach(rule -> rule.faultsIn(OURS));
        assertThat(OURS.missing()).isEmpty();
    }

    @Test
    void a_name_that_does_not_exist_is_noticed() {
        var house = House.broken();
        house.in("nowhere");
        house.type("model.Nobody");
        assertThat(house.missing()).containsExactly(house.root() + ".model.Nobody", house.root() + ".nowhere");
    }

    @Test
    void the_pages_are_among_the_classes_checked() {
        assertThat(OURS.classes().stream().filter(each -> each.getSimpleName().endsWith("View")))
                .hasSizeGreaterThan(5);
    }
}
