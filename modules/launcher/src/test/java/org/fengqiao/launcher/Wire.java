package org.fengqiao.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** The wire to a database, which may move to another port. */
final class Wire {
    private final ServerSocket socket;
    private volatile int behind;

    Wire(int behind) {
        this.behind = behind;
        try {
            socket = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        daemon(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Where the database is from now on. */
    void leadTo(int port) {
        behind = port;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                join(socket.accept());
            } catch (IOException over) {
                // The next one may get through.
            }
        }
    }

    private void join(Socket here) throws IOException {
        var there = reached(here);
        daemon(() -> pump(here, there));
        daemon(() -> pump(there, here));
    }

    private Socket reached(Socket here) throws IOException {
        try {
            return new Socket(InetAddress.getLoopbackAddress(), behind);
        } catch (IOException nobody) {
            here.close();
            throw nobody;
        }
    }

    private void pump(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException over) {
            // One end is gone; the other goes with it.
        }
        close(from);
        close(to);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException already) {
            throw new UncheckedIOException(already);
        }
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }
}
