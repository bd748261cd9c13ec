package org.fengqiao.launcher.borders;

import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fengqiao.api.RestContract;
import org.fengqiao.web.security.LoginView;
import org.fengqiao.web.shell.NoPageServlet;

/** Every way into the house, read from the code itself: the REST methods, the servlets and the pages. */
final class Doors {
    private static final java.nio.file.Path PAGES = java.nio.file.Path.of("..", "web", "src", "main", "webapp");

    private Doors() {}

    static Set<Endpoint> all() throws IOException {
        var doors = new TreeSet<Endpoint>();
        ClassesOf.jarWith(RestContract.class).stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(Doors::resource)
                .forEach(doors::add);
        ClassesOf.jarWith(LoginView.class).stream()
                .filter(type -> type.isAnnotationPresent(WebServlet.class))
                .flatMap(Doors::servlet)
                .forEach(doors::add);
        doors.addAll(pages());
        return doors;
    }

    private static Stream<Endpoint> resource(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> verb(method) != null || method.isAnnotationPresent(Path.class))
                .map(method -> new Endpoint(verb(method), path(type, method), takesFiles(type, method)));
    }

    /** Null for a sub-resource locator, of which the table could not know where it leads: it has no row ever. */
    private static String verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .filter(each -> each != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }

    private static String path(Class<?> type, Method method) {
        var start = RestContract.class.getAnnotation(ApplicationPath.class).value();
        var own = method.isAnnotationPresent(Path.class)
                ? method.getAnnotation(Path.class).value()
                : "";
        return (start + "/" + type.getAnnotation(Path.class).value() + "/" + own)
                .replaceAll("\\{\\s*(\\w+)\\s*:.*?}(?=/|$)", "{$1}")
                .replaceAll("/+", "/")
                .replaceAll("/$", "");
    }

    private static boolean takesFiles(Class<?> type, Method method) {
        var consumes = method.isAnnotationPresent(Consumes.class)
                ? method.getAnnotation(Consumes.class)
                : type.getAnnotation(Consumes.class);
        return verb(method) != null
                && !verb(method).equals("GET")
                && consumes != null
                && List.of(consumes.value()).contains(MediaType.MULTIPART_FORM_DATA);
    }

    /** What only shuts is no door. */
    private static Stream<Endpoint> servlet(Class<?> type) {
        if (type == NoPageServlet.class) {
            return Stream.empty();
        }
        var found = type.getAnnotation(WebServlet.class);
        return Stream.concat(Stream.of(found.value()), Stream.of(found.urlPatterns()))
                .flatMap(path -> Stream.of(type.getDeclaredMethods())
                        .map(Method::getName)
                        .filter(name -> name.equals("service") || name.matches("do[A-Z]\\w+"))
                        .map(name -> name.equals("service")
                                ? "GET"
                                : name.substring(2).toUpperCase(java.util.Locale.ROOT))
                        .map(method -> new Endpoint(method, path, false)));
    }

    private static Set<Endpoint> pages() throws IOException {
        var pages = new TreeSet<Endpoint>();
        try (var files = Files.walk(PAGES)) {
            files.map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(page ->
                            page.endsWith(".xhtml") && !page.startsWith("/WEB-INF/") && !page.startsWith("/resources/"))
                    .forEach(page -> pages.add(Endpoint.get(page.substring(0, page.length() - ".xhtml".length()))));
        }
        return pages;
    }
}
