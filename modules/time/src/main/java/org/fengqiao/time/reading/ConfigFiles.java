package org.fengqiao.time.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of one folder of config/: those packed into the archive, and an operator's, which replace packed ones of
 * the same name and add to them. A class path cannot be listed, so the packed folder names its files in index.txt.
 */
public final class ConfigFiles {
    private ConfigFiles() {}

    public static List<ConfigFile> in(String folder, Optional<Path> config) {
        Map<String, String> texts = new TreeMap<>(packed(folder));
        config.map(root -> root.resolve(folder)).filter(Files::isDirectory).ifPresent(own -> texts.putAll(read(own)));
        return texts.entrySet().stream()
                .map(each -> new ConfigFile(folder + "/" + each.getKey(), each.getValue()))
                .toList();
    }

    /** A file that stands alone: the operator's, else the packed one. */
    public static ConfigFile one(String name, Optional<Path> config) {
        var own = config.map(root -> root.resolve(name)).filter(Files::isRegularFile);
        return new ConfigFile(name, own.map(ConfigFiles::text).orElseGet(() -> resource(name)));
    }

    private static Map<String, String> packed(String folder) {
        Map<String, String> texts = new TreeMap<>();
        resource(folder + "/index.txt")
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> texts.put(name, resource(folder + "/" + name)));
        return texts;
    }

    private static String resource(String name) {
        try (var in = ConfigFiles.class.getResourceAsStream("/config/" + name)) {
            if (in == null) {
                throw new IllegalStateException("config/" + name + " is not packed");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, String> read(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                texts.put(file.getFileName().toString(), text(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
