package org.fengqiao.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The wire to a database, which can be cut and mended. */
final class Wire {
    private final ServerSocket socket;
    private final int behind;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

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

    void cut() {
        cut = true;
        open.forEach(Wire::close);
        open.clear();
    }

    void mend() {
        cut = false;
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
        if (cut) {
            here.close();
            return;
        }
        var there = new Socket(InetAddress.getLoopbackAddress(), behind);
        open.add(here);
        open.add(there);
        daemon(() -> pump(here, there));
        daemon(() -> pump(there, here));
    }

    private void pump(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException over) {
            // One end is gone; the other goes with it.
        }
        close(from);
        close(to);
        open.remove(from);
        open.remove(to);
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
