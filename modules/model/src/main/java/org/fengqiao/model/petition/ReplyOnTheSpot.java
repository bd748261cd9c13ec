package org.fengqiao.model.petition;

import java.util.List;
import java.util.Map;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.DeliveryMethod;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Outcome;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.casefile.Track;
import org.fengqiao.model.casefile.WrittenNotice;
import org.fengqiao.time.rule.Happening;

/**
 * An appeal on the simplified track is answered and told in one go, by word of mouth, message or web, and the
 * petitioner agrees (简易办理办法). It opens no window: that is what the written answer, which they may ask for, does.
 */
public record ReplyOnTheSpot(Outcome outcome, ReplyForm form, String text, boolean agrees) implements Deed {
    static ReplyOnTheSpot read(Given given) {
        return new ReplyOnTheSpot(
                given.choice(PetitionFields.REPLIED, Outcome.class),
                given.choice(PetitionFields.REPLY_FORM, ReplyForm.class),
                given.text(Field.TEXT),
                given.yes(PetitionFields.AGREES));
    }

    static Refusal why(CaseFile file, Occasion occasion) {
        boolean simple = file.track() == Track.SIMPLE && file.purpose() == Purpose.APPEAL;
        return simple ? null : new Refusal(Why.NOT_SIMPLE);
    }

    @Override
    public Act act() {
        return PetitionAct.REPLY_ON_THE_SPOT;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        if (!agrees) {
            throw Refusal.of(List.of(new FieldFault(PetitionFields.AGREES.contractName(), "agrees")));
        }
        if (outcome == Outcome.AGREED) {
            throw Refusal.of(List.of(new FieldFault(PetitionFields.REPLIED.contractName(), "reply-outcome")));
        }
        if (!change.file().isAccepted()) {
            // Answering at once is accepting; no period begins that would end in the same moment.
            change.round().reach(Stage.ACCEPTED);
        }
        if (form != ReplyForm.ORAL) {
            // What is sent as a message or over the web can be read; a word by mouth is no written notice.
            var written = new WrittenNotice(DeliveryMethod.ELECTRONIC, null, null, null, true);
            written.on(change, act());
        }
        change.clocks().hear(Happening.SETTLED);
        change.round().settle(outcome);
        change.parts().release();
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("outcome", outcome, "replyForm", form, "petitionerAgrees", agrees);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("text", text);
    }
}
