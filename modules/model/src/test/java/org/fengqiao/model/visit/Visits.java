package org.fengqiao.model.visit;

import java.util.List;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Chapter;
import org.fengqiao.model.custody.Ground;
import org.fengqiao.model.office.Power;
import org.fengqiao.model.office.Role;
import org.fengqiao.model.office.Tier;
import org.fengqiao.time.rule.Happening;

/** Somebody goes and looks (人民调解法 art. 21), as far as the road lets them. */
public final class Visits implements Chapter {
    public static final Happening WENT_TO_SEE = new Happening("WENT_TO_SEE");
    public static final Happening CAME_BACK = new Happening("CAME_BACK");
    public static final Ground ON_SITE = new Ground("ON_SITE", false);
    public static final org.fengqiao.time.rule.Ground ROAD_FLOODED = new org.fengqiao.time.rule.Ground("ROAD_FLOODED");

    /** Only those who are near: the caseworkers of a village. */
    public static final Power VISIT = new Power(
            "VISIT", (office, role) -> office.isCentre() && office.tier() == Tier.VILLAGE && role == Role.CASEWORKER);

    @Override
    public String name() {
        return "visit";
    }

    @Override
    public int place() {
        return 9;
    }

    @Override
    public String words() {
        return "org.fengqiao.model.visit.Messages";
    }

    @Override
    public List<? extends Act> acts() {
        return List.of(VisitAct.values());
    }

    @Override
    public List<Happening> happenings() {
        return List.of(WENT_TO_SEE, CAME_BACK);
    }

    @Override
    public List<org.fengqiao.time.rule.Ground> pauses() {
        return List.of(ROAD_FLOODED);
    }

    @Override
    public List<Ground> grounds() {
        return List.of(ON_SITE);
    }

    @Override
    public List<Power> powers() {
        return List.of(VISIT);
    }
}
