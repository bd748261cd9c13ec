package org.fengqiao.api.answer;

import java.util.List;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Power;
import org.fengqiao.model.office.Role;

/** Who the caller is, and what they may do. */
public record MeAnswer(String login, long id, String name, Role role, OfficeAnswer office, List<Power> powers) {
    public static MeAnswer of(String login, Officer me) {
        var powers = Power.known().all().stream().filter(me::may).toList();
        return new MeAnswer(login, me.id(), me.name(), me.role(), OfficeAnswer.of(me.office()), powers);
    }
}
