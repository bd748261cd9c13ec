package org.fengqiao.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The time is handed in: whoever asks the machine for it could not be tested on another day. */
final class Hours {
    static final List<Rule> RULES = List.of(
            new Rule("legal time, the model and the evidence never ask the time", "model.office.Office", Hours::plain),
            new Rule("only official time and the two gatekeepers read the clock", "casework.RashDesk", Hours::house));

    private Hours() {}

    private static ArchRule plain(House house) {
        return noClasses()
                .that()
                .resideInAnyPackage(house.in("time"), house.in("model"), house.in("evidence"))
                .should()
                .accessTargetWhere(readsTheClock());
    }

    /** The gate counts visits by the minute, and a session its age; neither is a time of any case. */
    private static ArchRule house(House house) {
        return noClasses()
                .that()
                .resideInAnyPackage(
                        house.in("casework"),
                        house.in("village"),
                        house.in("town"),
                        house.in("county"),
                        house.in("supervision"),
                        house.in("reports"),
                        house.in("api"),
                        house.in("web"))
                .and()
                .doNotHaveFullyQualifiedName(house.type("casework.OfficialTime"))
                .and()
                .doNotHaveFullyQualifiedName(house.type("casework.Gate"))
                .and()
                .doNotHaveFullyQualifiedName(house.type("web.security.SignedIn"))
                .and()
                .doNotHaveFullyQualifiedName(house.type("web.security.Halfway"))
                .should()
                .accessTargetWhere(readsTheClock());
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
        return DescribedPredicate.describe("the clock is read", access -> {
            var owner = access.getTargetOwner().getName();
            var name = access.getTarget().getName();
            return owner.startsWith("java.time.") && name.equals("now")
                    || owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick"))
                    || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                    || owner.equals("java.util.Calendar") && name.equals("getInstance")
                    || owner.equals("java.util.Date") && access.getDescription().contains("Date.<init>()");
        });
    }
}
