package org.fengqiao.api.answer;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.fengqiao.casework.ReviewStanding;
import org.fengqiao.casework.dossier.CaseSheet;
import org.fengqiao.casework.dossier.PartyRow;
import org.fengqiao.model.Words;
import org.fengqiao.model.casefile.Channel;
import org.fengqiao.model.casefile.Outcome;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.casefile.RatingLevel;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.custody.Ground;
import org.fengqiao.model.office.Tier;
import org.fengqiao.model.party.PartyKind;
import org.fengqiao.model.party.PartyRole;

/** A case as staff get it, with how it stands in the chain of review. */
public record CaseAnswer(
        String number,
        Stage stage,
        String stageName,
        int version,
        String office,
        String officeName,
        @Nullable String holder,
        @Nullable Ground ground,
        @Nullable Instant heldFrom,
        Purpose purpose,
        @Nullable String category,
        @Nullable String categoryName,
        @Nullable String petitionClass,
        boolean litigationRights,
        @Nullable String summary,
        @Nullable String text,
        @Nullable String place,
        @Nullable String region,
        @Nullable String regionName,
        Channel channel,
        @Nullable String source,
        @Nullable String externalNumber,
        int headcount,
        int affected,
        Instant registeredAt,
        String registeredOffice,
        @Nullable String responsible,
        int episode,
        @Nullable Instant acceptedAt,
        @Nullable Instant settledAt,
        @Nullable Tier settledTier,
        @Nullable Outcome outcome,
        @Nullable RatingLevel rating,
        @Nullable Instant urgentAt,
        @Nullable Instant closedAt,
        boolean imported,
        @Nullable String complainedOf,
        @Nullable String complainedOfName,
        List<Party> parties,
        @Inline StandingAnswer standing) {

    /** Somebody in the case, masked; who came with a file that was merged has its number. */
    public record Party(
            PartyRole role,
            boolean representative,
            PartyKind kind,
            String name,
            @Nullable String phone,
            @Nullable String idNumber,
            @Nullable String address,
            @Nullable String mandate,
            @Nullable String joinedFrom) {
        static Party of(PartyRow row) {
            return ByName.of(row).as(Party.class);
        }
    }

    public static CaseAnswer of(CaseSheet sheet, ReviewStanding standing, Locale locale) {
        return ByName.of(sheet)
                .with("stageName", Words.of(locale).label(sheet.stage()))
                .with("parties", sheet.parties().stream().map(Party::of).toList())
                .with("standing", StandingAnswer.of(standing, locale))
                .as(CaseAnswer.class);
    }
}
