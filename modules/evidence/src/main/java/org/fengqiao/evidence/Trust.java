package org.fengqiao.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What whoever verifies believes beforehand: a folder of seals they kept, the office's public key, a digest they noted. */
record Trust(Path seals, String publicKey, String digest) {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9+/]{50,}={0,2}");

    static Trust of(List<String> arguments) throws IOException {
        Path seals = null;
        String key = null;
        String digest = null;
        for (var argument : arguments) {
            if (DIGEST.matcher(argument).matches()) {
                digest = argument;
            } else if (Files.isRegularFile(Path.of(argument))) {
                key = SealKey.read(Path.of(argument));
            } else if (KEY.matcher(argument).matches() && !Files.exists(Path.of(argument))) {
                key = argument;
            } else if (Files.isDirectory(Path.of(argument))) {
                seals = Path.of(argument);
            } else {
                throw new IOException("no such folder: " + argument);
            }
        }
        return new Trust(seals, key, digest);
    }

    boolean isGiven() {
        return seals != null || publicKey != null || digest != null;
    }

    /** The key that the seals in a file must be signed with, null where nothing of what is believed vouches for any. */
    String key(LogFile log) throws IOException {
        if (publicKey != null) {
            return log.keys().contains(publicKey) ? publicKey : null;
        }
        if (digest != null) {
            return log.keyOf(digest);
        }
        return seals == null ? null : new SealBook(seals).publicKey();
    }

    /** Whether a folder of seals is another's than the key or the digest says. */
    boolean contradicts(SealBook book) throws IOException {
        return publicKey != null && !publicKey.equals(book.publicKey()) || digest != null && !book.has(digest);
    }
}
