package org.fengqiao.launcher;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/** A compressed tar of files that may change their length, or vanish, while they are read. */
final class BackupArchive implements AutoCloseable {
    private final TarArchiveOutputStream tar;

    BackupArchive(Path file) throws IOException {
        var quick = new GzipParameters();
        quick.setCompressionLevel(Deflater.BEST_SPEED);
        tar = new TarArchiveOutputStream(
                new GzipCompressorOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), quick));
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
    }

    /** Adds what the filter lets through, judged by its path inside the folder. */
    void addFolder(Path folder, String name, Predicate<Path> filter) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.filter(path -> !path.equals(folder)).toList()) {
                var inside = folder.relativize(path);
                if (filter.test(inside)) {
                    add(path, name + "/" + inside);
                }
            }
        }
    }

    private void add(Path path, String name) throws IOException {
        if (Files.isDirectory(path)) {
            tar.putArchiveEntry(new TarArchiveEntry(name + "/"));
            tar.closeArchiveEntry();
        } else if (Files.isRegularFile(path)) {
            addFile(path, name);
        }
    }

    void addFile(Path path, String name) throws IOException {
        try (var content = Files.newInputStream(path)) {
            var entry = new TarArchiveEntry(name);
            entry.setSize(Files.size(path));
            tar.putArchiveEntry(entry);
            copyExactly(content, entry.getSize());
            tar.closeArchiveEntry();
        } catch (NoSuchFileException vanished) {
            return; // a table dropped meanwhile; the log, copied last, says so at recovery
        }
    }

    void addText(String text, String name) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var entry = new TarArchiveEntry(name);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    private void copyExactly(InputStream content, long size) throws IOException {
        var buffer = new byte[1 << 16];
        for (var left = size; left > 0; ) {
            var read = content.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                java.util.Arrays.fill(buffer, (byte) 0);
                read = (int) Math.min(buffer.length, left);
            }
            tar.write(buffer, 0, read);
            left -= read;
        }
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
