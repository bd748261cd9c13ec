package org.fengqiao.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.util.List;
import java.util.Set;

/** How what is stored may change: by verbs, and a case file by its own doors only. */
final class Aggregates {
    /** The doors of a case file: the deeds, and what the storing desk needs. */
    private static final Set<String> DOORS =
            Set.of("perform", "takeNews", "takeErrands", "bring", "clocksFetchedBy", "statesFetchedBy", "state");

    /** What changes a case file or opens a new one. */
    private static final Set<String> ACTS = Set.of("perform", "registered", "filed", "imported", "closeAsImported");

    static final List<Rule> RULES = List.of(
            new Rule("entities have no setters", "model.party.Party", Aggregates::setters),
            new Rule("enum fields are stored by their names", "model.party.Party", Aggregates::enums),
            new Rule("a case file changes through its doors only", "model.casefile.CaseFile", Aggregates::doors),
            new Rule(
                    "a deed is done by the case file, which guards and logs it",
                    "casework.RashDesk",
                    Aggregates::deeds),
            new Rule(
                    "pages and resources leave acting on a case file to the desks",
                    "web.HastyView",
                    Aggregates::pages));

    private Aggregates() {}

    private static DescribedPredicate<JavaClass> stored() {
        return DescribedPredicate.describe(
                "stored",
                each -> each.isAnnotatedWith(Entity.class)
                        || each.isAnnotatedWith(Embeddable.class)
                        || each.isAnnotatedWith(MappedSuperclass.class));
    }

    private static ArchRule setters(House house) {
        return noMethods().that().areDeclaredInClassesThat(stored()).should().haveNameMatching("set[A-Z].*");
    }

    private static ArchRule enums(House house) {
        return fields().that()
                .areDeclaredInClassesThat(stored())
                .and()
                .haveRawType(DescribedPredicate.describe("an enum", JavaClass::isEnum))
                .and()
                .doNotHaveModifier(STATIC)
                .and()
                .areNotAnnotatedWith(Transient.class)
                .and()
                .areNotAnnotatedWith(Convert.class)
                .should(new ArchCondition<>("be @Enumerated(STRING)") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        boolean named = field.tryGetAnnotationOfType(Enumerated.class)
                                .filter(how -> how.value() == EnumType.STRING)
                                .isPresent();
                        events.add(new SimpleConditionEvent(field, named, field.getFullName()));
                    }
                });
    }

    private static ArchRule doors(House house) {
        var file = house.type("model.casefile.CaseFile");
        return classes()
                .that()
                .haveFullyQualifiedName(file)
                .should(new ArchCondition<>("change only through its doors") {
                    @Override
                    public void check(JavaClass each, ConditionEvents events) {
                        var changes = new Changes(each);
                        each.getMethods().stream()
                                .filter(Aggregates::isOffered)
                                .filter(method -> !DOORS.contains(method.getName()))
                                .forEach(method -> events.add(new SimpleConditionEvent(
                                        method, !changes.madeBy(method), method.getFullName() + " changes the file")));
                    }
                });
    }

    /** What others can call, but for what the weaver adds for itself. */
    private static boolean isOffered(JavaMethod method) {
        return !method.getName().startsWith("_persistence")
                && method.getModifiers().stream()
                        .anyMatch(each ->
                                each.name().equals("PUBLIC") || each.name().equals("PROTECTED"));
    }

    private static ArchRule deeds(House house) {
        var deed = house.type("model.casefile.Deed");
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(house.type("model.casefile.CaseFile"))
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "the target does a deed",
                        access -> access.getTarget().getName().equals("on")
                                && access.getTargetOwner().isAssignableTo(deed)));
    }

    private static ArchRule pages(House house) {
        var core = house.type("model.casefile.CaseFile").replace(".CaseFile", "");
        return noClasses()
                .that()
                .resideInAnyPackage(house.in("web"), house.in("api"))
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "the target acts on a case file",
                        access -> access.getTargetOwner().getPackageName().equals(core)
                                && ACTS.contains(access.getTarget().getName())));
    }
}
