package org.fengqiao.casework.dossier;

import java.time.Instant;
import java.util.List;
import org.fengqiao.model.casefile.Channel;
import org.fengqiao.model.casefile.Outcome;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.casefile.RatingLevel;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.custody.Ground;
import org.fengqiao.model.office.Tier;

/** The facts of a case as its page and its REST representation show them. */
public record CaseSheet(
        long id,
        String number,
        Stage stage,
        int version,
        String office,
        String officeName,
        Long person,
        String holder,
        Ground ground,
        Instant heldFrom,
        Purpose purpose,
        String category,
        String categoryName,
        String petitionClass,
        boolean litigationRights,
        String summary,
        String text,
        String place,
        String region,
        String regionName,
        Channel channel,
        String source,
        String externalNumber,
        int headcount,
        int affected,
        Instant registeredAt,
        String registeredOffice,
        String responsible,
        int episode,
        Instant acceptedAt,
        Instant settledAt,
        Tier settledTier,
        Outcome outcome,
        RatingLevel rating,
        Instant urgentAt,
        Instant closedAt,
        boolean imported,
        String complainedOf,
        String complainedOfName,
        List<PartyRow> parties) {}
