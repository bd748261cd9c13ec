package org.fengqiao.model.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.time.LegalTime;

/** What an answer must say depends on what was asked for, and in which round; every broken field is named at once. */
final class AnswerCheck {
    private final Answer answer;
    private final CaseFile file;
    private final LegalTime legal;
    private final LocalDate today;
    private final List<FieldFault> faults = new ArrayList<>();

    AnswerCheck(Answer answer, Change change) {
        this.answer = answer;
        this.file = change.file();
        this.legal = change.occasion().legal();
        this.today = change.today();
    }

    void refuseBroken() {
        result();
        adoption();
        content();
        onlyOfAppeals();
        laws();
        receipt();
        faults.addAll(answer.execution().faults(answer.result(), today));
        if (!faults.isEmpty()) {
            throw Refusal.of(faults);
        }
    }

    /** Whether it is the 信访处理意见书 of the organ that answers first; a review looks at that one. */
    boolean isToAnAppeal() {
        return Field.When.AN_APPEAL.holds(file.purpose(), file.episodeKind());
    }

    /** The day the matter was received: as the answer names it, else as it was registered. */
    LocalDate receivedOn() {
        return answer.receivedOn() == null ? registeredOn() : answer.receivedOn();
    }

    /** A review says what becomes of the answer it looked at; an answer to an appeal, what becomes of the appeal. */
    private void result() {
        var kind = file.episodeKind();
        var result = answer.result();
        if (result == null && (kind.isReview() || isToAnAppeal())) {
            fault(PetitionFields.RESULT, "required");
        } else if (result != null && !result.fits(kind)) {
            fault(PetitionFields.RESULT, kind.isReview() ? "result-of-review" : "result-of-answer");
        } else if (result != null && isLight()) {
            fault(PetitionFields.RESULT, "no-result");
        }
    }

    private void adoption() {
        boolean suggestion = file.purpose() == Purpose.SUGGESTION;
        if (suggestion && answer.adoption() == null) {
            fault(PetitionFields.ADOPTION, "required");
        } else if (!suggestion && answer.adoption() != null) {
            fault(PetitionFields.ADOPTION, "no-adoption");
        }
    }

    private void content() {
        if (isToAnAppeal() && answer.requests().isEmpty()) {
            fault(PetitionFields.REQUESTS, "answer-each");
        } else if (!isToAnAppeal() && answer.text() == null) {
            fault(Field.TEXT, "required");
        }
    }

    /** A paper on an appeal says when and from whom it came, and answers request by request; nothing else does. */
    private void onlyOfAppeals() {
        if (isToAnAppeal()) {
            return;
        }
        if (!answer.requests().isEmpty()) {
            fault(PetitionFields.REQUESTS, "only-appeal");
        }
        if (answer.receivedOn() != null) {
            fault(PetitionFields.RECEIVED_ON, "only-appeal");
        }
        if (answer.source() != null) {
            fault(PetitionFields.SOURCE, "only-appeal");
        }
    }

    private void laws() {
        for (int no = 0; no < answer.requests().size(); no++) {
            for (var cited : answer.requests().get(no).laws()) {
                if (!CitedLaws.isKnown(cited, legal)) {
                    var field = AnsweredRequest.name(no, PetitionFields.LAWS.contractName());
                    faults.add(new FieldFault(field, "article-unknown", cited));
                }
            }
        }
    }

    private void receipt() {
        if (receivedOn().isAfter(today)) {
            fault(PetitionFields.RECEIVED_ON, "not-yet");
        } else if (receivedOn().isBefore(registeredOn())) {
            fault(PetitionFields.RECEIVED_ON, "before-registered", registeredOn());
        }
    }

    /** What claims no right is neither supported nor refused. */
    private boolean isLight() {
        return file.purpose() == Purpose.SUGGESTION || file.purpose() == Purpose.REQUEST;
    }

    private LocalDate registeredOn() {
        return new Moment(file.origin().registeredAt()).today();
    }

    private void fault(Field field, String message, Object... args) {
        faults.add(new FieldFault(field.contractName(), message, args));
    }
}
