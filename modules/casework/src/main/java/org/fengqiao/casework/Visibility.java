package org.fengqiao.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Whether whoever did an act still sees the case: some acts take it out of their sight. */
@Stateless
public class Visibility {
    @Inject
    CaseFiles files;

    @Inject
    CurrentOfficer officer;

    public boolean mayStillSee(String number) {
        return files.idOf(number, officer.get()).isPresent();
    }
}
