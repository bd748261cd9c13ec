package org.fengqiao.model.hearing;

import static org.fengqiao.model.casefile.Row.Work.HANDLING;
import static org.fengqiao.model.casefile.Row.law;
import static org.fengqiao.model.casefile.Trait.*;
import static org.fengqiao.model.hearing.HearingFields.*;

import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Row;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.casefile.Who;
import org.fengqiao.model.office.Power;

/**
 * A hearing is held and ends with its minutes (听证, 条例 arts 31(6), 36 ¶2).
 */
public enum HearingAct implements Act {
    ANNOUNCE_HEARING(law("XF:31(6)")
            .power(Power.ANSWER)
            .by(HearingBy.PREPARING)
            .from(Stage.IN_HAND)
            .traits(SHOWN, DECIDES)
            .must(TOPIC, HEARD_ON, HOUR, PLACE, ATTENDING, PANEL, OPEN_TO_ALL)
            .tells("notice")
            .look(HANDLING, 10, "arrow")
            .unless(AnnounceHearing::why)
            .read(AnnounceHearing::read)),
    HOLD_HEARING(law("XF:36")
            .power(Power.ANSWER)
            .by(HearingBy.PREPARING)
            .from(Stage.IN_HAND)
            .traits(SHOWN, DECIDES)
            .must(PANEL, TOPIC)
            .may(OPEN_ON)
            .tells("topic")
            .look(HANDLING, 10, "arrow")
            .read(HoldHearing::read)),
    CLOSE_HEARING(law("XF:36")
            .power(Power.ANSWER)
            .by(Who.HOLDER)
            .from(Stage.IN_HAND)
            .traits(SHOWN)
            .must(Field.MINUTES, CONCLUSION)
            .tells("conclusion")
            .look(HANDLING, 11, "arrow")
            .unless(CloseHearing::why)
            .read(CloseHearing::read));

    private final Row row;

    HearingAct(Row.Draft draft) {
        this.row = draft.row();
    }

    @Override
    public Row row() {
        return row;
    }
}
