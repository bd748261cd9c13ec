package org.fengqiao.casework.account;

import java.util.List;
import java.util.Optional;

/** What a client calls itself, short enough for people: its browser and its system. */
public final class ClientName {
    private static final int LONGEST = 60;

    /** In the order in which they have to be looked for: each also names those it resembles. */
    private static final List<String[]> BROWSERS = List.of(
            new String[] {"Edg", "Edge"},
            new String[] {"MicroMessenger", "WeChat"},
            new String[] {"Firefox/", "Firefox"},
            new String[] {"Chrome/", "Chrome"},
            new String[] {"Safari/", "Safari"});

    private static final List<String[]> SYSTEMS = List.of(
            new String[] {"Windows", "Windows"},
            new String[] {"Android", "Android"},
            new String[] {"iPhone", "iPhone"},
            new String[] {"iPad", "iPad"},
            new String[] {"Mac OS X", "macOS"},
            new String[] {"Linux", "Linux"});

    private ClientName() {}

    public static String of(String agent) {
        if (agent == null || agent.isBlank()) {
            return "?";
        }
        var browser = first(BROWSERS, agent);
        var system = first(SYSTEMS, agent);
        if (browser.isEmpty()) {
            var own = agent.strip().replaceAll("[\\p{Cntrl}]", "").split("\\s", 2)[0];
            return own.substring(0, Math.min(own.length(), LONGEST));
        }
        return browser.get() + system.map(" · "::concat).orElse("");
    }

    private static Optional<String> first(List<String[]> known, String agent) {
        return known.stream()
                .filter(each -> agent.contains(each[0]))
                .map(each -> each[1])
                .findFirst();
    }
}
