package org.fengqiao.model.casefile;

import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.OfficeFunction;
import org.fengqiao.model.office.Offices;
import org.fengqiao.time.rule.Reach;
import org.fengqiao.time.rule.Rule;

/**
 * Whether a rule binds whoever has a matter: by what was asked for, by what the office is to the law, and by whether the
 * matter is one of litigation rights (条例 arts 22, 23, 31–36).
 */
public final class Bound {
    private Bound() {}

    public static boolean binds(Rule rule, Purpose purpose, Office owing, Offices offices, boolean litigationRights) {
        return rule.reach().covers(Reach.Kind.valueOf(purpose.name()))
                && rule.reach().binds(codes(offices.capacity(owing)), litigationRights);
    }

    private static Set<String> codes(Set<OfficeFunction> functions) {
        return functions.stream().map(OfficeFunction::code).collect(Collectors.toUnmodifiableSet());
    }
}
