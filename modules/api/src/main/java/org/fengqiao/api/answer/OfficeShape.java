package org.fengqiao.api.answer;

import jakarta.json.JsonObject;
import org.fengqiao.model.office.Office;

/** An office; {@code superior} makes the list of all of them a tree. */
public final class OfficeShape {
    private OfficeShape() {}

    public static JsonObject of(Office o) {
        return Shape.of(
                "code",
                o.code(),
                "name",
                o.name(),
                "kind",
                o.kind(),
                "tier",
                o.tier(),
                "centre",
                o.centre(),
                "superior",
                o.superior(),
                "reviewedBy",
                o.reviewedBy(),
                "active",
                o.active());
    }
}
