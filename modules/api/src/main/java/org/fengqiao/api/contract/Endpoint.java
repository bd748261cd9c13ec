package org.fengqiao.api.contract;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;

/** One method of a resource, as a caller sees it: GET or POST, and its address. */
record Endpoint(String verb, String path, Method method) {

    /** Every operation of these resources. */
    static List<Endpoint> of(Stream<Class<?>> resources) {
        return resources
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .flatMap(method -> verb(method).map(verb -> new Endpoint(verb, path(method), method)).stream())
                .toList();
    }

    boolean isPublic() {
        return method.isAnnotationPresent(SecurityRequirements.class)
                || method.getDeclaringClass().isAnnotationPresent(SecurityRequirements.class);
    }

    boolean hasNames() {
        return path.contains("{");
    }

    boolean isSent() {
        return verb.equals("POST");
    }

    Optional<TakesBody> takes() {
        return Optional.ofNullable(method.getAnnotation(TakesBody.class));
    }

    Optional<Answers> answers() {
        return Optional.ofNullable(method.getAnnotation(Answers.class));
    }

    String consumed() {
        var own = method.getAnnotation(Consumes.class);
        var all = own == null ? method.getDeclaringClass().getAnnotation(Consumes.class) : own;
        return all == null ? MediaType.APPLICATION_JSON : all.value()[0];
    }

    String produced() {
        var own = method.getAnnotation(Produces.class);
        var all = own == null ? method.getDeclaringClass().getAnnotation(Produces.class) : own;
        return all.value()[0];
    }

    /** An address without the patterns of its names, as the published contract writes it. */
    static String plain(String path) {
        return "/" + path.replaceAll("\\{\\s*(\\w+)\\s*:[^/]*}", "{$1}").replaceAll("^/|/$", "");
    }

    private static Optional<String> verb(Method method) {
        if (method.isAnnotationPresent(GET.class)) {
            return Optional.of("GET");
        }
        return method.isAnnotationPresent(POST.class) ? Optional.of("POST") : Optional.empty();
    }

    private static String path(Method method) {
        var house = method.getDeclaringClass().getAnnotation(Path.class).value();
        var door = method.getAnnotation(Path.class);
        return plain(door == null ? house : house + "/" + door.value());
    }
}
