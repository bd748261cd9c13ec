package org.fengqiao.bench.load;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** How much load, for how long. */
record LoadPlan(
        double minutes, int sessions, double thinkFrom, double thinkTo, boolean held, boolean profile, URI address) {
    static final String USAGE =
            """
            config/bench load [--minutes=10] [--sessions=50] [--think=3-8] [--held] [--profile]
                              [--address=http://127.0.0.1:8080]
              minutes   how long everybody works once all are in
              sessions  how many: four of five at the pages, the fifth a program over REST
              think     seconds between two things somebody does
              held      a REPEATABLE READ transaction stays open meanwhile
              profile   tell where the server's time went (its flight recorder takes about two in a hundred of it)
              address   a running system with the demo accounts, instead of a server of its own""";

    private static final Map<String, String> USUAL = Map.of(
            "minutes", "10", "sessions", "50", "think", "3-8", "held", "false", "profile", "false", "address", "");

    static LoadPlan read(String... arguments) {
        var given = new HashMap<>(USUAL);
        for (var argument : arguments) {
            var parts = argument.replaceFirst("^--", "").split("=", 2);
            if (!argument.startsWith("--") || !USUAL.containsKey(parts[0])) {
                throw new IllegalArgumentException(argument + " is not understood\n" + USAGE);
            }
            given.put(parts[0], parts.length == 2 ? parts[1] : "true");
        }
        try {
            return of(given);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(wrong.getMessage() + "\n" + USAGE, wrong);
        }
    }

    private static LoadPlan of(Map<String, String> given) {
        var think = given.get("think").split("-", 2);
        var address = given.get("address");
        var plan = new LoadPlan(
                Double.parseDouble(given.get("minutes")),
                Integer.parseInt(given.get("sessions")),
                Double.parseDouble(think[0]),
                Double.parseDouble(think[think.length - 1]),
                Boolean.parseBoolean(given.get("held")),
                Boolean.parseBoolean(given.get("profile")),
                address.isEmpty() ? null : URI.create(address));
        if ((plan.held || plan.profile) && plan.address != null) {
            throw new IllegalArgumentException("only a server of its own is profiled, and its database held open");
        }
        if (plan.minutes <= 0 || plan.sessions < 1 || plan.thinkFrom < 0 || plan.thinkTo < plan.thinkFrom) {
            throw new IllegalArgumentException("minutes, sessions and think have to be more than nothing");
        }
        return plan;
    }
}
