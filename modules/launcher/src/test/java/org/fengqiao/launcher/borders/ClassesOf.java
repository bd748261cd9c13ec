package org.fengqiao.launcher.borders;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All classes of our own that lie in the same archive or folder as a given one. */
final class ClassesOf {
    private ClassesOf() {}

    static List<Class<?>> jarWith(Class<?> one) throws IOException {
        var place = place(one);
        if (Files.isDirectory(place)) {
            return below(place);
        }
        try (var archive = FileSystems.newFileSystem(place)) {
            return below(archive.getPath("/"));
        }
    }

    private static Path place(Class<?> one) {
        try {
            return Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> below(Path root) throws IOException {
        var classes = new ArrayList<Class<?>>();
        try (var files = Files.walk(root)) {
            for (var file :
                    files.map(found -> root.relativize(found).toString()).toList()) {
                if (file.startsWith("org/fengqiao/") && file.endsWith(".class") && !file.endsWith("-info.class")) {
                    classes.add(load(file.replace(".class", "").replace('/', '.')));
                }
            }
        }
        return classes;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ClassesOf.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
