package org.fengqiao.model.casefile;

import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Offices;
import org.fengqiao.time.rule.Rule;

/** What a matter was taken for until it was classified anew. */
record Former(Purpose purpose, boolean litigationRights) {
    static Former of(CaseFile file) {
        return new Former(file.purpose(), file.isOfLitigationRights());
    }

    boolean isStill(CaseFile file) {
        return equals(of(file));
    }

    /** Whether the rule would have bound the office for the matter as it was taken. */
    boolean bound(Rule rule, Office owing, Offices offices) {
        return Bound.binds(rule, purpose, owing, offices, litigationRights);
    }
}
