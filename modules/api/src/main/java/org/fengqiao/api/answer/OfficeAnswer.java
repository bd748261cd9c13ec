package org.fengqiao.api.answer;

import jakarta.annotation.Nullable;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.OfficeKind;
import org.fengqiao.model.office.Tier;

/** An office; {@code superior} makes the list of all of them a tree. */
public record OfficeAnswer(
        String code,
        String name,
        OfficeKind kind,
        Tier tier,
        String centre,
        @Nullable String superior,
        @Nullable String reviewedBy,
        boolean active) {
    public static OfficeAnswer of(Office office) {
        return ByName.of(office).as(OfficeAnswer.class);
    }
}
