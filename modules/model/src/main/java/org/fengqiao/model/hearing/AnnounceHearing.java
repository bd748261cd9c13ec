package org.fengqiao.model.hearing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;

/**
 * A hearing is announced before it is held: what about, when and where, who takes part, who sits on the panel, and
 * whether anyone may come. It stands on art. 31(6), in re-examination on art. 36 ¶2.
 */
public record AnnounceHearing(
        String topic, LocalDate heardOn, String hour, String place, String attending, String panel, boolean openToAll)
        implements Deed {
    private static final Pattern CLOCK_TIME = Pattern.compile("([01]?\\d|2[0-3])[:：][0-5]\\d.*|(?!.*\\d[:：]\\d).*");

    static AnnounceHearing read(Given given) {
        var hour = given.text(HearingFields.HOUR);
        if (hour != null && !CLOCK_TIME.matcher(hour).matches()) {
            given.fault(HearingFields.HOUR, "hour");
        }
        return new AnnounceHearing(
                given.text(HearingFields.TOPIC),
                given.date(HearingFields.HEARD_ON),
                hour,
                given.text(HearingFields.PLACE),
                given.text(HearingFields.ATTENDING),
                given.text(HearingFields.PANEL),
                given.yes(HearingFields.OPEN_TO_ALL));
    }

    static Refusal why(CaseFile file, Occasion occasion) {
        return Hearing.openOn(file).isPresent() ? new Refusal(Why.HEARING_OPEN) : null;
    }

    @Override
    public Act act() {
        return HearingAct.ANNOUNCE_HEARING;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        if (heardOn.isBefore(change.today())) {
            throw Refusal.of(List.of(new FieldFault(HearingFields.HEARD_ON.contractName(), "past")));
        }
        change.history().adds("article", article(change.file()));
    }

    /** The article by which a hearing is held in this round. */
    static String article(CaseFile file) {
        return file.episodeKind().isLast() ? "XF:36" : "XF:31(6)";
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("heardOn", heardOn, "hour", hour, "openToAll", openToAll);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of(
                "topic",
                topic,
                "notice",
                heardOn + " " + hour + " " + place,
                "place",
                place,
                "attending",
                attending,
                "panel",
                panel);
    }
}
