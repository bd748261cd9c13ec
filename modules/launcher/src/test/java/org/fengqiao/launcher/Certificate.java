package org.fengqiao.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A key and the certificate of a name, made for the test; whoever trusts it trusts nothing else. */
final class Certificate {
    private static final String PASSWORD = "test-only";
    private static final String ALIAS = "house";
    private final KeyStore store;
    private final Path folder;

    Certificate(Path folder, String name) {
        this.folder = folder;
        var file = folder.resolve("house.p12");
        var made = Command.run(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                ALIAS,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=" + name,
                "-ext",
                "san=dns:" + name,
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD));
        if (made.code() != 0) {
            throw new IllegalStateException(made.output());
        }
        try {
            store = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
            pem("CERTIFICATE", store.getCertificate(ALIAS).getEncoded(), chain());
            pem("PRIVATE KEY", store.getKey(ALIAS, PASSWORD.toCharArray()).getEncoded(), key());
        } catch (GeneralSecurityException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    Path chain() {
        return folder.resolve("house.pem");
    }

    Path key() {
        return folder.resolve("house.key");
    }

    SSLContext trusted() {
        try {
            var trust = KeyStore.getInstance("PKCS12");
            trust.load(null, null);
            trust.setCertificateEntry(ALIAS, store.getCertificate(ALIAS));
            var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(trust);
            var context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void pem(String what, byte[] content, Path file) throws IOException {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        Files.writeString(file, "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(what, lines, what));
    }
}
