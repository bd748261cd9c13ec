package org.fengqiao.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The key an office signs its seals with (Ed25519). Made on first use; only the owner of the folder can read it. */
public final class SealKey {
    private static final String PRIVATE_FILE = "seal-private.pem";
    private static final String PUBLIC_FILE = "seal-public.pem";

    private final PrivateKey secret;
    private final String publicKey;

    private SealKey(PrivateKey secret, String publicKey) {
        this.secret = secret;
        this.publicKey = publicKey;
    }

    /** The key of a folder. */
    public static SealKey in(Path folder) throws IOException {
        try {
            if (!Files.exists(folder.resolve(PRIVATE_FILE))) {
                create(folder);
            }
            var secret = Base64.getMimeDecoder().decode(body(folder.resolve(PRIVATE_FILE)));
            return new SealKey(
                    KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(secret)),
                    publicKeyIn(folder));
        } catch (GeneralSecurityException e) {
            throw new IOException("not a usable seal key in " + folder, e);
        }
    }

    /** The public half in a folder, base64 without line breaks; null when there is none. */
    static String publicKeyIn(Path folder) throws IOException {
        var file = folder.resolve(PUBLIC_FILE);
        return Files.exists(file) ? read(file) : null;
    }

    /** A public key from its file. */
    static String read(Path file) throws IOException {
        return body(file).replaceAll("\\s", "");
    }

    static void writePublicKey(Path folder, String publicKey) throws IOException {
        DurableFile.write(folder.resolve(PUBLIC_FILE), pem("PUBLIC KEY", publicKey), "rw-r--r--");
    }

    /** The public half as it stands in every seal. */
    public String publicKey() {
        return publicKey;
    }

    String sign(byte[] bytes) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(bytes);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign the seal", e);
        }
    }

    static boolean holds(String publicKey, byte[] bytes, String signed) {
        try {
            var key = new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey));
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(key));
            signature.update(bytes);
            var bits = Base64.getDecoder().decode(signed);
            return signature.verify(bits)
                    && Base64.getEncoder().encodeToString(bits).equals(signed);
        } catch (GeneralSecurityException | IllegalArgumentException forged) {
            return false;
        }
    }

    /** The private half is written last: a folder that has it is complete. */
    private static void create(Path folder) throws IOException, GeneralSecurityException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        writePublicKey(
                folder, Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
        var secret = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
        DurableFile.write(folder.resolve(PRIVATE_FILE), pem("PRIVATE KEY", secret), "rw-------");
    }

    private static String pem(String kind, String base64) {
        return "-----BEGIN " + kind + "-----\n" + base64 + "\n-----END " + kind + "-----\n";
    }

    private static String body(Path file) throws IOException {
        return Files.readString(file).replaceAll("-----[A-Z ]+-----", "").strip();
    }
}
