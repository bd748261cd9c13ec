package org.fengqiao.api.contract;

import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.fengqiao.api.RestContract;

/** Every resource of this module, as its classes lie in its folder. */
final class Resources {
    private Resources() {}

    static Stream<Class<?>> all() {
        try (var files = Files.list(java.nio.file.Path.of(
                        RestContract.class.getResource("RestContract.class").getPath())
                .getParent())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Resource.class"))
                    .sorted()
                    .<Class<?>>map(Resources::named)
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> named(String file) {
        try {
            return Class.forName("org.fengqiao.api." + file.replace(".class", ""));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
