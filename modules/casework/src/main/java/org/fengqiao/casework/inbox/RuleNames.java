package org.fengqiao.casework.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.statute.Statutes;
import org.fengqiao.time.rule.Rule;

/** What a rule is called in the officer's county, in its newest version; a notice outlives versions. */
@ApplicationScoped
public class RuleNames {
    @Inject
    Statutes statutes;

    @Inject
    CurrentOfficer officer;

    /** Whether the county has set it itself. */
    public boolean isLocal(String code) {
        return !statutes.time().packs().isStatutory(code);
    }

    public String of(String code) {
        return statutes.time().packs().versions(code, officer.get().office().county()).stream()
                .reduce((older, newer) -> newer)
                .map(Rule::name)
                .orElse(code);
    }
}
