package org.fengqiao.casework;

import org.fengqiao.evidence.FlatJson;
import org.fengqiao.model.casefile.AnswerResult;
import org.fengqiao.model.casefile.Choice;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Offices;
import org.fengqiao.model.petition.DeclineGround;

/** Whose word a step is where that is another than the office that wrote it, with what result or on which legal ground. */
public record SaidAs(String organ, AnswerResult result, DeclineGround legalGround) {
    static final SaidAs NOTHING = new SaidAs(null, null, null);

    static SaidAs of(String facts, Offices offices) {
        if (facts == null) {
            return NOTHING;
        }
        var said = FlatJson.read(facts);
        // What an organ outside has decided, the petition office has only entered.
        var organ = said.get("decidedOn") == null ? said.get("organ") : said.get("reviewer");
        var result = said.get("result");
        var ground = said.get("legalGround");
        return new SaidAs(
                organ == null
                        ? null
                        : offices.find(organ.toString()).map(Office::name).orElse(null),
                result == null
                        ? null
                        : Choice.read(AnswerResult.class, result.toString()).orElse(null),
                ground == null
                        ? null
                        : Choice.read(DeclineGround.class, ground.toString()).orElse(null));
    }
}
