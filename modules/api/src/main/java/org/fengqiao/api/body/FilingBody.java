package org.fengqiao.api.body;

import java.util.List;
import org.fengqiao.model.casefile.Channel;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.party.PartyKind;

/** A matter: the petitioner's own fields lie beside the matter's, everybody else in lists of their own. */
public record FilingBody(
        @OneOf(Channel.class) String channel,
        String source,
        String externalNumber,
        @Required @OneOf(Purpose.class) String purpose,
        @Required String category,
        String petitionClass,
        @Required String region,
        String place,
        @Required String summary,
        String text,
        boolean oral,
        PartyKind kind,
        String name,
        String phone,
        String idNumber,
        String address,
        List<PersonBody> representatives,
        List<PersonBody> coPetitioners,
        List<PersonBody> respondents,
        PersonBody represented,
        Integer headcount,
        boolean againstVillage,
        String question,
        String answer) {}
