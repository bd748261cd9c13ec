package org.fengqiao.api.answer;

import jakarta.annotation.Nullable;
import java.util.List;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.OfficeFunction;
import org.fengqiao.model.office.OfficeKind;
import org.fengqiao.model.office.Tier;

/**
 * An office; {@code superior} makes the list of all of them a tree. An organ outside the county has neither tier nor
 * centre. Functions are named as in the county's file, e.g. {@code petition-office}; {@code last}: nobody reviews it.
 */
public record OfficeAnswer(
        String code,
        String name,
        OfficeKind kind,
        @Nullable Tier tier,
        @Nullable String centre,
        @Nullable String superior,
        List<String> functions,
        @Nullable String receivesAs,
        @Nullable String answersAs,
        @Nullable String reviewedBy,
        boolean last,
        boolean active) {
    public static OfficeAnswer of(Office office) {
        return ByName.of(office)
                .with(
                        "functions",
                        office.functions().stream().map(OfficeFunction::code).toList())
                .as(OfficeAnswer.class);
    }
}
