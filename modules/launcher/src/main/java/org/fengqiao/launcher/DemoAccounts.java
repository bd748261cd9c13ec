package org.fengqiao.launcher;

import java.util.List;

/** The known accounts of the demo county, and the rule that they are never shown to a network by accident. */
final class DemoAccounts {
    static final List<String> NAMES = List.of(
            "county",
            "town",
            "village",
            "department",
            "leader",
            "inspector",
            "admin",
            "town2",
            "village2",
            "department2");
    private final Database database;

    DemoAccounts(Database database) {
        this.database = database;
    }

    boolean exist() {
        return database.holds(
                database.application(),
                "select count(*) = 3 from staff where active and login in ('town2', 'village2', 'department2')");
    }

    static void refuseOnNetwork(Settings settings) {
        if (!settings.address().isLoopbackAddress() && !settings.demo().mayBePublic()) {
            throw new CannotStart("the demo accounts have known passwords and "
                    + settings.address().getHostAddress()
                    + " can be reached from outside; set FENGQIAO_DEMO=false on an empty home, or"
                    + " FENGQIAO_DEMO_PUBLIC=yes");
        }
    }

    void tell(Settings settings, Console console) {
        if (exist()) {
            console.plain("Accounts (password " + settings.demo().password() + "): " + String.join(", ", NAMES));
        }
    }
}
