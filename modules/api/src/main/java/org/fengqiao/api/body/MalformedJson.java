package org.fengqiao.api.body;

/** What was sent is no JSON object in UTF-8. */
public class MalformedJson extends RuntimeException {
    MalformedJson(Throwable cause) {
        super(cause);
    }
}
