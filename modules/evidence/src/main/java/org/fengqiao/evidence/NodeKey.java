package org.fengqiao.evidence;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key by which a node marks the events it writes. It lies beside the database and not in it: who can write to the
 * database alone cannot make an event that carries a mark. Whoever steals it can; that is a risk that stays.
 */
public final class NodeKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String OWN = "node.key";
    private static final int BYTES = 32;
    private static final int NAME = 8;

    private final byte[] secret;
    private final String name;

    private NodeKey(byte[] secret) {
        this.secret = secret;
        this.name =
                EventHash.sha256(Canonical.utf8("fengqiao-node-key"), secret).substring(0, NAME);
    }

    /** The key of the node whose folder this is, made on first use. */
    public static NodeKey in(Path folder) throws IOException {
        var file = folder.resolve(OWN);
        if (!Files.exists(file)) {
            create(folder, file);
        }
        return read(file);
    }

    /** The keys of all nodes, as far as they lie in the folder: the own one, and copies named {@code node-….key}. */
    public static List<NodeKey> allIn(Path folder) throws IOException {
        var keys = new ArrayList<NodeKey>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "node*.key")) {
                for (var file : files) {
                    keys.add(read(file));
                }
            }
        }
        return keys;
    }

    /** What tells it from the keys of other nodes. */
    public String name() {
        return name;
    }

    /** A key for one purpose alone; whoever learns it learns nothing of the marks. */
    public byte[] forPurpose(String purpose) {
        return mac("purpose:" + purpose);
    }

    /** The mark of the event with this hash: whose key, and what only that key can make. */
    public String mark(String hash) {
        return name + ":" + HexFormat.of().formatHex(mac(hash));
    }

    /** Whether one of the keys made the mark. */
    public static boolean isMarked(String hash, String mark, List<NodeKey> keys) {
        return mark != null && keys.stream().anyMatch(key -> key.mark(hash).equals(mark));
    }

    private byte[] mac(String hash) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(Canonical.utf8(hash));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot mark an event", e);
        }
    }

    private static NodeKey read(Path file) throws IOException {
        try {
            return new NodeKey(HexFormat.of().parseHex(Files.readString(file).strip()));
        } catch (IllegalArgumentException e) {
            throw new IOException("not a usable node key: " + file, e);
        }
    }

    /** Two processes that start at once agree on the first. */
    private static void create(Path folder, Path file) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        var draft = Files.createTempFile(folder, "key", ".new");
        try {
            Files.writeString(draft, HexFormat.of().formatHex(secret) + "\n");
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException another) {
            // The other one stands.
        } finally {
            Files.delete(draft);
        }
    }
}
