package org.fengqiao.casework.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An uploaded file on this machine's disk, readable by nobody else, for as long as it is worked on. */
final class Spool implements AutoCloseable {

    private final Path file;
    private final String digest;

    private Spool(Path file, String digest) {
        this.file = file;
        this.digest = digest;
    }

    /** Takes no more than the largest ledger; what is larger is refused without being stored. */
    static Spool of(InputStream upload) {
        try {
            var file = Files.createTempFile("ledger", "");
            try (var in = new DigestInputStream(upload, MessageDigest.getInstance("SHA-256"));
                    var out = Files.newOutputStream(file)) {
                Ledger.demandSize(copy(in, out));
                return new Spool(
                        file, HexFormat.of().formatHex(in.getMessageDigest().digest()));
            } catch (RuntimeException | IOException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long copy(InputStream in, OutputStream out) throws IOException {
        var buffer = new byte[1 << 16];
        long size = 0;
        for (int n = in.read(buffer); n >= 0 && size <= Ledger.LARGEST; n = in.read(buffer)) {
            out.write(buffer, 0, n);
            size += n;
        }
        return size;
    }

    Path file() {
        return file;
    }

    String digest() {
        return digest;
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
