package org.fengqiao.model.petition;

import java.util.List;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Occasion;

/** What the citizen signed with their own hand, scanned into the file: an officer enters by it what only the citizen can say. */
final class SignedForm {
    private SignedForm() {}

    /** The paper lies in this file; its digest goes into the event. */
    static void enter(Field field, Long form, Change change, Occasion occasion) {
        if (form == null) {
            throw Refusal.of(List.of(new FieldFault(field.contractName(), "required")));
        }
        var digest = occasion.lookups().digestOf(change.file().id(), form);
        if (digest.isEmpty()) {
            throw Refusal.of(List.of(new FieldFault(field.contractName(), "no-attachment", form.toString())));
        }
        change.history().adds("signedForm", form);
        change.history().adds("sha256", digest.get());
    }
}
