package org.fengqiao.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Who may know whom: the modules, what the plain ones know of the platform, and the aggregates of the model. */
final class Borders {
    /** Each module and the modules it may know. A module without a row is not of this house. */
    private static final String MODULES =
            """
            time        :
            evidence    :
            model       : time evidence
            casework    : time evidence model
            village     : time evidence model casework
            town        : time evidence model casework
            county      : time evidence model casework
            supervision : time evidence model casework
            reports     : time evidence model casework
            api         : time evidence model casework village town county supervision reports
            web         : time evidence model casework village town county supervision reports api
            simulator   : time evidence model casework
            launcher    : time evidence model casework simulator
            bench       : time evidence model casework supervision
            """;

    /** What EclipseLink's weaver writes into entities while building; nobody writes it by hand. */
    private static final DescribedPredicate<JavaClass> WOVEN =
            resideInAPackage("org.eclipse.persistence..").or(name("jakarta.xml.bind.annotation.XmlTransient"));

    static final List<Rule> RULES = List.of(
            new Rule("modules know only what their row of the table names", "casework.UpwardDesk", Borders::modules),
            new Rule("village, town and county do not know each other", "village.NosyDesk", Borders::tiers),
            new Rule("the evidence knows Java only", "evidence.Dependent", Borders::evidence),
            new Rule("legal time knows Java and YAML only", "time.Dependent", Borders::time),
            new Rule("the model knows Java and Persistence only", "model.Contained", Borders::model),
            new Rule(
                    "the model's one annotation of the container rolls back a refused act",
                    "model.Contained",
                    Borders::refusal),
            new Rule("aggregates form no cycle", "model.office.Office", Borders::aggregates));

    private Borders() {}

    static Map<String, Set<String>> table() {
        var table = new TreeMap<String, Set<String>>();
        MODULES.lines()
                .map(line -> line.split(":"))
                .forEach(row -> table.put(
                        row[0].strip(),
                        row.length < 2 ? Set.of() : Set.of(row[1].strip().split("\\s+"))));
        return table;
    }

    private static ArchRule modules(House house) {
        var table = table();
        table.keySet().forEach(house::in);
        return classes().should(new ArchCondition<>("know only the modules below them") {
            @Override
            public void check(JavaClass each, ConditionEvents events) {
                var own = house.moduleOf(each.getName());
                if (!table.containsKey(own)) {
                    events.add(SimpleConditionEvent.violated(each, each.getName() + " lies in no module of the table"));
                    return;
                }
                each.getDirectDependenciesFromSelf().forEach(dependency -> {
                    var other = house.moduleOf(
                            dependency.getTargetClass().getBaseComponentType().getName());
                    if (other != null && !other.equals(own) && !table.get(own).contains(other)) {
                        events.add(SimpleConditionEvent.violated(each, dependency.getDescription()));
                    }
                });
            }
        });
    }

    private static ArchRule tiers(House house) {
        return CompositeArchRule.of(stranger(house, "village", "town", "county"))
                .and(stranger(house, "town", "village", "county"))
                .and(stranger(house, "county", "village", "town"));
    }

    private static ArchRule stranger(House house, String tier, String other, String another) {
        return noClasses()
                .that()
                .resideInAPackage(house.in(tier))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(house.in(other), house.in(another));
    }

    private static ArchRule evidence(House house) {
        return noClasses()
                .that()
                .resideInAPackage(house.in("evidence"))
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("java..", "javax.crypto..", house.in("evidence"));
    }

    private static ArchRule time(House house) {
        return noClasses()
                .that()
                .resideInAPackage(house.in("time"))
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("java..", "org.snakeyaml.engine..", house.in("time"));
    }

    private static ArchRule model(House house) {
        var known = resideInAnyPackage(
                        "java..", "jakarta.persistence..", house.in("time"), house.in("evidence"), house.in("model"))
                .or(name("jakarta.ejb.ApplicationException"))
                .or(WOVEN);
        return classes().that().resideInAPackage(house.in("model")).should().onlyDependOnClassesThat(known);
    }

    /** Declared here because only the container can roll back for it, and nobody may have to remember that. */
    private static ArchRule refusal(House house) {
        return noClasses()
                .that()
                .resideInAPackage(house.in("model"))
                .and()
                .doNotHaveFullyQualifiedName(house.type("model.Refusal"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ejb..");
    }

    private static ArchRule aggregates(House house) {
        List.of("office", "party", "custody", "casefile").forEach(name -> house.in("model." + name));
        return slices().matching(house.root() + ".model.(*)..").should().beFreeOfCycles();
    }
}
