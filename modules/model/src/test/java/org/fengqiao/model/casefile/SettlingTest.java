package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.petition.PetitionAct;
import org.fengqiao.model.petition.Settle;
import org.junit.jupiter.api.Test;

/** An agreement says in what form it was made and what was agreed; an oral one is recorded too (人民调解法 art. 28). */
class SettlingTest {
    @Test
    void an_agreement_needs_its_form_and_its_text() {
        assertThat(missing(Map.of("outcome", "AGREED"))).containsExactly("form", "agreement");
        assertThat(missing(Map.of("outcome", "AGREED", "form", "ORAL"))).containsExactly("agreement");
        assertThat(missing(Map.of("outcome", "AGREED", "agreement", "各退一步"))).containsExactly("form");
    }

    @Test
    void what_was_done_or_explained_needs_neither() {
        assertThat(PetitionAct.SETTLE.deed(new Given(Map.of("outcome", "FULFILLED"))))
                .isInstanceOf(Settle.class);
        assertThat(PetitionAct.SETTLE.deed(new Given(Map.of("outcome", "EXPLAINED"))))
                .isInstanceOf(Settle.class);
        assertThat(missing(Map.of("outcome", "FULFILLED", "form", "WRITTEN"))).containsExactly("agreement");
    }

    private static List<String> missing(Map<String, String> given) {
        var faults = new java.util.ArrayList<String>();
        assertThatThrownBy(() -> PetitionAct.SETTLE.deed(new Given(given)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> refusal.faults().stream()
                        .map(FieldFault::field)
                        .forEach(faults::add));
        return faults;
    }
}
