package org.fengqiao.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Unfolds the EAR into the layout of one WAR, because Payara Micro deploys no EAR; the content stays the same. */
final class Unfolding {
    /** The server names the application after its folder. */
    private static final String NAME = "fengqiao";

    private final Path ear;
    private final Path apps;

    Unfolding(Path ear, Path apps) {
        this.ear = ear;
        this.apps = apps;
    }

    /** Kept under the EAR's checksum: the next start of the same build finds it done. */
    Path folder() {
        try {
            var folder = apps.resolve(checksum());
            if (!Files.isDirectory(folder)) {
                removeOlder();
                unfold(folder);
            }
            return folder.resolve(NAME);
        } catch (IOException failed) {
            throw new CannotStart("unfolding " + ear + " failed", failed);
        }
    }

    private void removeOlder() throws IOException {
        Files.createDirectories(apps);
        try (var older = Files.list(apps)) {
            for (var folder : older.toList()) {
                Folders.delete(folder);
            }
        }
    }

    private void unfold(Path folder) throws IOException {
        var half = apps.resolve("half");
        var war = half.resolve(NAME);
        var libraries = Files.createDirectories(war.resolve("WEB-INF/lib"));
        try (var zip = new ZipFile(ear.toFile())) {
            for (var entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
                var name = Path.of(entry.getName()).getFileName().toString();
                try (var content = zip.getInputStream(entry)) {
                    if (name.endsWith(".war")) {
                        unzip(content, war);
                    } else if (name.endsWith(".jar")) {
                        Files.copy(content, libraries.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
        Files.move(half, folder);
    }

    private static void unzip(InputStream war, Path folder) throws IOException {
        var zip = new ZipInputStream(war);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var target = folder.resolve(entry.getName()).normalize();
            if (!target.startsWith(folder)) {
                throw new IOException("an entry leaves the archive: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(target);
            } else {
                Files.createDirectories(target.getParent());
                Files.copy(zip, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private String checksum() throws IOException {
        try (var content = new DigestInputStream(Files.newInputStream(ear), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest(), 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
