package org.fengqiao.architecture.broken.evidence;

import jakarta.json.JsonObject;

/** Breaks: the evidence knows Java only. */
public class Dependent {
    JsonObject line() {
        return null;
    }
}
