package org.fengqiao.simulator;

import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;

/** An invented member of staff with their one post; the deputy (AB角) is a colleague's id or null. */
record Employee(long id, String login, String name, Office office, Role role, Long deputy) {
    Officer officer() {
        return new Officer(id, name, office, role);
    }

    Employee withDeputy(long colleague) {
        return new Employee(id, login, name, office, role, colleague);
    }
}
