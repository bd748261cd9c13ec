package org.fengqiao.architecture.broken.time;

import jakarta.json.JsonObject;

/** Breaks: legal time knows Java and YAML only. */
public class Dependent {
    JsonObject rule() {
        return null;
    }
}
