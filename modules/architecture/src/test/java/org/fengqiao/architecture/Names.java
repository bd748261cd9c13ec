package org.fengqiao.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Names come from the law and the office, not from the trade of programming. */
final class Names {
    static final List<Rule> RULES = List.of(
            new Rule(
                    "no class is called a service, manager, helper or a bag of data",
                    "casework.CaseService",
                    Names::classes),
            new Rule("no package is called common, util or dto", "casework.util.Leftovers", Names::packages));

    private Names() {}

    private static ArchRule classes(House house) {
        return noClasses().should().haveNameMatching(".*(Service|Impl|Manager|Utils?|Helper|DTO|Dto|VO)");
    }

    private static ArchRule packages(House house) {
        return noClasses()
                .should()
                .resideInAnyPackage(
                        "..common..", "..util..", "..utils..", "..helper..", "..dto..", "..impl..", "..misc..");
    }
}
