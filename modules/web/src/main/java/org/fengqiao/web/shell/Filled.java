package org.fengqiao.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What stands in the form: what was just submitted, else a draft, else what a page put there. Fields carry the names of
 * the REST contract, so that a refusal finds its field and nothing typed is lost when a page has to be shown again.
 */
@Named
@RequestScoped
public class Filled {
    private final Map<String, String> values = new LinkedHashMap<>();

    @Inject
    private HttpServletRequest request;

    @PostConstruct
    void read() {
        request.getParameterMap().forEach((name, given) -> {
            if (!name.startsWith("jakarta.faces") && !name.startsWith("primefaces")) {
                values.put(name, given[0]);
            }
        });
    }

    public String of(String field) {
        return values.get(field);
    }

    public String otherwise(String field, String value) {
        return values.getOrDefault(field, value);
    }

    public boolean is(String field, Object value) {
        return value != null && value.toString().equals(values.get(field));
    }

    /** Whether a form was sent, rather than a page opened. */
    public boolean isSent() {
        return "POST".equals(request.getMethod());
    }

    public boolean yes(String field) {
        return "true".equals(values.get(field));
    }

    /** Puts values where nothing was submitted. */
    public void suggest(Map<String, String> suggested) {
        suggested.forEach(values::putIfAbsent);
    }

    public void put(String field, String value) {
        values.put(field, value);
    }

    public Map<String, String> all() {
        return values;
    }
}
