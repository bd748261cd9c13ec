package org.fengqiao.launcher;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What the operator decides through the environment; checked as a whole before anything is started. */
record Settings(
        int port,
        InetAddress address,
        Path home,
        Demo demo,
        Path config,
        Optional<GivenDatabase> database,
        Optional<Login> administrator,
        Logs logs) {

    static final String DEMO_PASSWORD = "Fengqiao-demo-1";

    private static final int DEMO_CASES = 2000;

    /** Whether an empty database gets the demo county, how large, its password, and whether a network may see it. */
    record Demo(boolean wanted, int cases, String password, boolean mayBePublic) {}

    /** For how long, and up to which size, the logs of earlier runs are kept. */
    record Logs(int days, int megabytes) {}

    static Settings from(Map<String, String> variables) {
        var environment = new Environment(variables);
        var settings = new Settings(
                environment.port("FENGQIAO_PORT", 8080),
                environment.address("FENGQIAO_ADDRESS", "127.0.0.1"),
                home(environment),
                new Demo(
                        environment.yes("FENGQIAO_DEMO", true),
                        environment.number("FENGQIAO_DEMO_CASES", DEMO_CASES),
                        environment.text("FENGQIAO_DEMO_PASSWORD").orElse(DEMO_PASSWORD),
                        environment.yes("FENGQIAO_DEMO_PUBLIC", false)),
                environment.folder("FENGQIAO_CONFIG").orElse(Layout.defaultConfig()),
                GivenDatabase.from(environment),
                environment.login("FENGQIAO_ADMIN_USER"),
                new Logs(
                        environment.number("FENGQIAO_LOG_DAYS", 30),
                        environment.number("FENGQIAO_LOG_MEGABYTES", 500)));
        environment.checkAddresses("FENGQIAO_TRUSTED_PROXY");
        environment.checkAddresses("FENGQIAO_MONITORS");
        environment.yes("FENGQIAO_OPENAPI", true);
        environment.checkHouse("FENGQIAO_PUBLIC_ADDRESS");
        environment.checkWord("FENGQIAO_SECOND_FACTOR", "off", "officials", "all");
        environment.number("FENGQIAO_SESSION_HOURS", 12);
        environment.refuseFaults();
        return settings;
    }

    private static Path home(Environment environment) {
        return environment
                .text("FENGQIAO_HOME")
                .map(Path::of)
                .orElse(Path.of(System.getProperty("user.home"), ".fengqiao"))
                .toAbsolutePath()
                .normalize();
    }

    /** The host under which this machine itself reaches the server. */
    String host() {
        var host = address.isAnyLocalAddress() ? "127.0.0.1" : address.getHostAddress();
        return host.contains(":") ? "[" + host + "]" : host;
    }

    String url() {
        return "http://" + host() + ":" + port + "/";
    }
}
