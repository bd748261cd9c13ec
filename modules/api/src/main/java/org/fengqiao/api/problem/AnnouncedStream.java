package org.fengqiao.api.problem;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Ends where the sender said the body ends. The server under us takes every request with an Upgrade header (also the
 * one that Java's own client sends first) for an endless body, and would wait half a minute for bytes nobody announced.
 */
final class AnnouncedStream extends FilterInputStream {
    private long left;

    AnnouncedStream(InputStream in, long announced) {
        super(in);
        left = announced;
    }

    @Override
    public int read() throws IOException {
        int next = left > 0 ? super.read() : -1;
        left -= next < 0 ? left : 1;
        return next;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (left <= 0) {
            return length == 0 ? 0 : -1;
        }
        int got = super.read(into, from, (int) Math.min(length, left));
        left -= got < 0 ? left : got;
        return got;
    }

    @Override
    public int available() throws IOException {
        return (int) Math.min(left, super.available());
    }
}
