package org.fengqiao.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import org.fengqiao.casework.administration.AdminAct;
import org.fengqiao.casework.administration.AdminLog;
import org.fengqiao.casework.administration.Entrance;

/** What the launcher did before anybody could log in; whoever reads the log later finds where the accounts came from. */
final class LauncherLog {
    private LauncherLog() {}

    static void note(Connection connection, AdminAct act, String whom, String became) throws SQLException {
        try (var insert = connection.prepareStatement(AdminLog.INSERT)) {
            insert.setString(1, null);
            insert.setString(2, act.name());
            insert.setString(3, null);
            insert.setString(4, null);
            insert.setString(5, Entrance.Way.LAUNCHER.name());
            insert.setString(6, null);
            insert.setString(7, whom);
            insert.setString(8, null);
            insert.setString(9, became);
            insert.executeUpdate();
        }
    }
}
