package org.fengqiao.api.problem;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lets so many bytes through and then refuses, whatever the sender announced. */
final class LimitedStream extends FilterInputStream {
    private final long most;
    private long read;

    LimitedStream(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int got = super.read(into, from, length);
        count(got);
        return got;
    }

    private void count(int got) {
        read += Math.max(got, 0);
        if (read > most) {
            throw new TooLarge(most);
        }
    }
}
