package org.fengqiao.launcher;

import java.io.IOException;
import java.net.ServerSocket;

/** Tries the port before anything slow is begun. */
final class PortCheck {
    private PortCheck() {}

    static void free(Settings settings) {
        try (var socket = new ServerSocket(settings.port(), 1, settings.address())) {
            socket.getLocalPort();
        } catch (IOException taken) {
            throw new CannotStart(
                    "port " + settings.port() + " on " + settings.address().getHostAddress() + " cannot be used ("
                            + taken.getMessage() + "); set FENGQIAO_PORT to a free one");
        }
    }
}
