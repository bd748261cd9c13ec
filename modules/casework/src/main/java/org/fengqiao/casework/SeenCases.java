package org.fengqiao.casework;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/** The cases that the officer of this request may see, each looked for once, however much of it is read. */
@RequestScoped
public class SeenCases {
    private final Map<String, Long> ids = new HashMap<>();

    long idOf(String number, ToLongFunction<String> look) {
        return ids.computeIfAbsent(number, look::applyAsLong);
    }

    void saw(String number, long id) {
        ids.put(number, id);
    }
}
