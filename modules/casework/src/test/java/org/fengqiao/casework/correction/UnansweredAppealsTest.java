package org.fengqiao.casework.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.fengqiao.casework.Workplace;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Outcome;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.petition.AgreementForm;
import org.fengqiao.model.petition.PetitionAct;
import org.fengqiao.model.petition.Settle;
import org.junit.jupiter.api.Test;

class UnansweredAppealsTest {
    private static final String GOVERNMENT = "990101100-zf";

    /** A click that ended an appeal, as it was possible once. */
    record Explained() implements Deed {
        @Override
        public Act act() {
            return PetitionAct.SETTLE;
        }

        @Override
        public void on(Change change, Occasion occasion) {
            change.round().settle(Outcome.EXPLAINED);
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("outcome", "EXPLAINED");
        }
    }

    /** An answer that names no organ. */
    record Replied() implements Deed {
        @Override
        public Act act() {
            return PetitionAct.ANSWER;
        }

        @Override
        public void on(Change change, Occasion occasion) {
            change.round().reach(Stage.ANSWERED);
        }
    }

    @Test
    void are_listed_and_stay_as_they_are() {
        var house = new OldHouse();
        var clicked = house.register(Workplace.TOWN, "APPEAL", "一键办结的信访");
        var replied = house.register(Workplace.TOWN, "APPEAL", "中心自己答复的信访");
        var agreed = house.register(Workplace.TOWN, "APPEAL", "达成书面协议的信访");
        var answered = house.register(Workplace.TOWN, "APPEAL", "镇政府答复的信访");
        var quarrel = house.register(Workplace.TOWN, "DISPUTE", "邻里纠纷");
        house.performed(Workplace.TOWN, clicked, new Explained());
        house.performed(Workplace.TOWN, replied, new Replied());
        house.performed(Workplace.TOWN, agreed, new Settle(Outcome.AGREED, AgreementForm.WRITTEN, "逐项列明", true, null));
        house.performed(GOVERNMENT, answered, new Replied());
        house.performed(Workplace.TOWN, quarrel, new Explained());
        var events = house.count("select count(*) from event");

        house.in(em -> {
            var appeals = new UnansweredAppeals(em);
            assertThat(appeals.of(Workplace.COUNTY, null))
                    .extracting(UnansweredAppeal::number, UnansweredAppeal::ended, UnansweredAppeal::office)
                    .containsExactlyInAnyOrder(
                            tuple(clicked, UnansweredAppeal.Ended.SETTLED, Workplace.TOWN),
                            tuple(replied, UnansweredAppeal.Ended.NO_ORGAN, Workplace.TOWN));
            var first = appeals.of(Workplace.COUNTY, null).get(0).number();
            assertThat(appeals.of(Workplace.COUNTY, first)).hasSize(1);
            assertThat(appeals.of("990102", null)).isEmpty();
            return null;
        });
        assertThat(house.count("select count(*) from event")).isEqualTo(events);
    }
}
