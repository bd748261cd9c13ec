package org.fengqiao.api.answer;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.casework.Worklist.CaseRow;
import org.fengqiao.casework.Worklist.Page;
import org.fengqiao.model.casefile.Channel;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.casefile.Stage;

/** One page of a pile; next and back are the keys of the pages beside it. */
public record WorklistAnswer(List<Item> items, @Nullable String next, @Nullable String back) {

    /** A case in the list; clock is the rule whose day it is due on, local where that is a county's target. */
    public record Item(
            String number,
            Stage stage,
            Purpose purpose,
            @Nullable String category,
            @Nullable String summary,
            String office,
            String officeName,
            @Nullable String holder,
            @Nullable Instant heldFrom,
            Instant registeredAt,
            @Nullable Instant due,
            boolean dueProvisional,
            @Nullable String clock,
            boolean local,
            @Nullable LocalDate target,
            int headcount,
            Channel channel,
            boolean urgent) {
        static Item of(CaseRow row) {
            return ByName.of(row)
                    .with("clock", row.clock() == null ? null : row.clock().rule())
                    .with("local", row.clock() != null && row.clock().local())
                    .as(Item.class);
        }
    }

    public static WorklistAnswer of(Page page) {
        return new WorklistAnswer(page.items().stream().map(Item::of).toList(), page.next(), page.back());
    }
}
