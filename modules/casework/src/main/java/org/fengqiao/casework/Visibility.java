package org.fengqiao.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Whether whoever did an act still sees the case: some acts take it out of their sight. */
@ApplicationScoped
@Transactional
public class Visibility {
    @Inject
    CaseFiles files;

    @Inject
    CurrentOfficer officer;

    public boolean mayStillSee(String number) {
        return files.idOf(number, officer.get()).isPresent();
    }
}
