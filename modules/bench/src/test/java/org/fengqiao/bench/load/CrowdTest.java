package org.fengqiao.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** The crowd at the running system itself is a test of the launcher's; here it stands before a house that is on fire. */
class CrowdTest {
    @Test
    void whatever_is_not_answered_is_told_for_people_and_programs() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        });
        server.start();
        try {
            var house = URI.create("http://127.0.0.1:" + server.getAddress().getPort());

            assertThat(Crowd.faultsOf(house, 5, 1)).contains("log-in: 500 at /login", "log-in: 500 at /api/v1/me");
        } finally {
            server.stop(0);
        }
    }
}
