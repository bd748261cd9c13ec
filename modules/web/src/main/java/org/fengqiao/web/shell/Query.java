package org.fengqiao.web.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A page's address with what it shows: everything that can be shared or come back to stands in the URL. */
public final class Query {
    private final String page;
    private final Map<String, String> parameters = new LinkedHashMap<>();

    public Query(String page) {
        this.page = page;
    }

    public Query with(String name, String value) {
        if (value != null && !value.isBlank()) {
            parameters.put(name, value);
        }
        return this;
    }

    public Query without(String name) {
        parameters.remove(name);
        return this;
    }

    @Override
    public String toString() {
        return parameters.isEmpty()
                ? page
                : parameters.entrySet().stream()
                        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", page + "?", ""));
    }
}
