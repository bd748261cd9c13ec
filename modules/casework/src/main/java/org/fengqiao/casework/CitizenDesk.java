package org.fengqiao.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CameBy;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Entry;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Registration;

/** The desk of the people whose matters these are: file, rate, withdraw, ask for review; nobody else can do these for them. */
@Stateless
public class CitizenDesk {
    /** What a citizen takes home: the number, and the code by which only they follow it. */
    public record Filed(String number, String code) {}

    @Inject
    Registrar registrar;

    @Inject
    CaseFiles files;

    @Inject
    CasePerformer performer;

    @Inject
    CitizenCodes codes;

    @Inject
    CitizenQuestions questions;

    @Inject
    Occasions occasions;

    public Filed file(Entry entry) {
        return file(entry, OwnQuestion.NONE);
    }

    public Filed file(Entry entry, OwnQuestion question) {
        return filed(registrar.file(entry), question);
    }

    public Filed file(Registration told, OwnQuestion question) {
        return filed(registrar.file(told), question);
    }

    /** Does one of the acts that are open to the citizen: rate, withdraw, ask for review. */
    public void perform(String code, Act act, Given given) {
        var deed = act.deed(given);
        var file = codes.digestOf(code).flatMap(files::openBy).orElseThrow(() -> new Refusal(Why.UNKNOWN_CODE));
        var occasion = occasions.of(null);
        var proof = codes.isReissued(code) ? proof(file, act, given) : CameBy.Proof.CODE;
        performer.perform(file, deed, occasion.by(occasion.by().with(proof)));
    }

    /** A code that an office gave out later is no proof that the citizen speaks, where only the citizen may. */
    private CameBy.Proof proof(CaseFile file, Act act, Given given) {
        if (act.asks().stream().noneMatch(ask -> ask.field() == Field.ANSWER)) {
            return CameBy.Proof.REISSUED_CODE;
        }
        if (questions.questionOf(file.id()).isEmpty()) {
            throw new Refusal(Why.SIGNATURE_NEEDED);
        }
        var answer = given.text(Field.ANSWER);
        if (answer == null) {
            throw Refusal.of(List.of(new FieldFault(Field.ANSWER.contractName(), "required")));
        }
        if (!questions.isAnsweredBy(file.id(), answer)) {
            throw Refusal.of(List.of(new FieldFault(Field.ANSWER.contractName(), "wrong-answer")));
        }
        return CameBy.Proof.ANSWERED;
    }

    private Filed filed(Registrar.Registered registered, OwnQuestion question) {
        questions.keep(registered.number(), question);
        return new Filed(registered.number(), registered.code());
    }
}
