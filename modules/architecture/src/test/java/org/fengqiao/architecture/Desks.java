package org.fengqiao.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Timer;
import java.util.concurrent.ScheduledExecutorService;

/** Where acts are done: one desk, one transaction, one permission check; and who may wake up by himself. */
final class Desks {
    static final List<Rule> RULES = List.of(
            new Rule("EJBs are named …Desk or …Watch", "casework.Counter", Desks::named),
            new Rule("what is called a desk is one", "casework.PaperDesk", Desks::desks),
            new Rule("a desk calls no desk", "casework.BusyDesk", Desks::alone),
            new Rule("only the clock watch wakes up by itself", "casework.NightWatch", Desks::timers),
            new Rule("pages and resources use no EntityManager", "web.CuriousView", Desks::pages));

    private Desks() {}

    private static ArchRule named(House house) {
        return classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .or()
                .areAnnotatedWith(Stateful.class)
                .or()
                .areAnnotatedWith(Singleton.class)
                .or()
                .areAnnotatedWith(MessageDriven.class)
                .should()
                .haveNameMatching(".*\\.[A-Za-z]+(Desk|Watch)");
    }

    private static ArchRule desks(House house) {
        return classes().that().haveSimpleNameEndingWith("Desk").should().beAnnotatedWith(Stateless.class);
    }

    private static ArchRule alone(House house) {
        return noClasses()
                .that()
                .areAnnotatedWith(Stateless.class)
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Stateless.class);
    }

    private static ArchRule timers(House house) {
        var watch = house.type("supervision.ClockWatch");
        var scheduled = ArchRuleDefinition.noMethods()
                .that()
                .areDeclaredInClassesThat()
                .doNotHaveFullyQualifiedName(watch)
                .should()
                .beAnnotatedWith(Schedule.class)
                .orShould()
                .beAnnotatedWith(Schedules.class)
                .orShould()
                .beAnnotatedWith(Timeout.class);
        var timers = noClasses()
                .that()
                .doNotHaveFullyQualifiedName(watch)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        TimerService.class,
                        Timer.class,
                        ScheduledExecutorService.class,
                        ManagedScheduledExecutorService.class);
        return CompositeArchRule.of(scheduled).and(timers);
    }

    private static ArchRule pages(House house) {
        return noClasses()
                .that()
                .resideInAnyPackage(house.in("web"), house.in("api"))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class);
    }
}
