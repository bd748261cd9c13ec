package org.fengqiao.api.problem;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets so many bytes through and then refuses, whatever the sender announced. A moderate rest is thrown away unread:
 * most senders hear an answer only once they have said everything.
 */
final class LimitedStream extends FilterInputStream {
    private static final long PATIENCE = 64L * 1024 * 1024;
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
            discard(in);
            throw new TooLarge(most);
        }
    }

    static void discard(InputStream rest) {
        var nothing = new byte[16 * 1024];
        try {
            for (long thrown = 0; thrown < PATIENCE; thrown += nothing.length) {
                if (rest.readNBytes(nothing, 0, nothing.length) < nothing.length) {
                    return;
                }
            }
        } catch (IOException gone) {
            // Whoever hung up needs no answer.
        }
    }
}
