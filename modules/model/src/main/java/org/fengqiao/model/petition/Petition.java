package org.fengqiao.model.petition;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Chapter;
import org.fengqiao.model.casefile.NoticeWay;
import org.fengqiao.model.casefile.PublicDoor;

/** Acceptance, answer, service, settlement, more time, closing. */
public final class Petition implements Chapter {
    /** Where the citizen says how it went. */
    public static final PublicDoor RATING = new PublicDoor("rating");

    @Override
    public String name() {
        return "petition";
    }

    @Override
    public int place() {
        return 3;
    }

    @Override
    public String words() {
        return "org.fengqiao.model.petition.Messages";
    }

    @Override
    public List<? extends Act> acts() {
        return Stream.<Act[]>of(PetitionAct.values(), DutyAct.values())
                .flatMap(Stream::of)
                .toList();
    }

    @Override
    public Map<String, Class<? extends Enum<?>>> facts() {
        return Map.of("noticeGiven", NoticeWay.class);
    }
}
