package org.fengqiao.model.petition;

import java.util.Map;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.EpisodeKind;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Happened;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.casefile.Track;

/** A first petition that is clear and easily settled goes the simplified way: three working days, then ten. */
public record Simplify(String reason) implements Deed {
    private static final int A_FEW = 5;

    static Simplify read(Given given) {
        return new Simplify(given.text(Field.REASON));
    }

    /** A first petition of a few people, assigned by nobody above, in the hands of one body alone (简易办理办法). */
    static Refusal why(CaseFile file, Occasion occasion) {
        if (file.track() == Track.SIMPLE) {
            return new Refusal(Why.ALREADY_SIMPLE);
        }
        if (file.purpose() == Purpose.DISPUTE) {
            return new Refusal(Why.QUARREL_IS_MEDIATED);
        }
        boolean first = file.episodeKind() == EpisodeKind.FIRST && !file.wasSentFromAbove();
        boolean small = file.headcount() <= A_FEW && file.countOfOpenParts() == 0;
        return first && small ? null : new Refusal(Why.NOT_FOR_SIMPLE);
    }

    @Override
    public Act act() {
        return PetitionAct.SIMPLIFY;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        change.filing().goesOn(Track.SIMPLE);
        var received = new Moment(change.file().origin().registeredAt()).today();
        change.clocks().hear(Happened.simplified(received));
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
