package org.fengqiao.web.security;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.fengqiao.casework.administration.AdminAct;
import org.fengqiao.casework.administration.Entrance;

/**
 * Notes who came in and who was refused, and from where. A name that nobody has is not kept: people type their
 * password into the wrong field.
 */
@ApplicationScoped
class LoginLog {
    private static final String INSERT =
            """
            insert into admin_log (county, act, office, person, door, facts)
            select s.county, g.act, (select p.office from post p where p.staff_id = s.id order by p.valid_from desc, p.id desc limit 1),
                   case when g.act in ('LOG_IN', 'USE_RECOVERY_CODE') then cast(s.id as text) end, g.door,
                   cast(jsonb_strip_nulls(jsonb_build_object('from', g.address, 'whom', s.login)) as text)
              from (select cast(? as text) as act, cast(? as text) as door, cast(? as text) as address,
                           cast(? as text) as login) g
              left join staff s on s.login = g.login""";

    @Resource(lookup = "jdbc/fengqiao")
    private DataSource database;

    void entered(String login, Entrance.Way way, String address) {
        note(AdminAct.LOG_IN, login, way, address);
    }

    void refused(String login, Entrance.Way way, String address) {
        note(AdminAct.LOG_IN_FAILED, login, way, address);
    }

    /** The password was right: somebody knows it. */
    void codeRefused(String login, Entrance.Way way, String address) {
        note(AdminAct.LOG_IN_CODE_FAILED, login, way, address);
    }

    void recovered(String login, Entrance.Way way, String address) {
        note(AdminAct.USE_RECOVERY_CODE, login, way, address);
    }

    private void note(AdminAct act, String login, Entrance.Way way, String address) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, act.name());
            insert.setString(2, way.name());
            insert.setString(3, address);
            insert.setString(4, login);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The log-in cannot be noted", e);
        }
    }
}
