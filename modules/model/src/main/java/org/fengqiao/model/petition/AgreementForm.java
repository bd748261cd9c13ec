package org.fengqiao.model.petition;

import java.util.Set;
import org.fengqiao.model.casefile.Choice;

/** Oral or written agreement (人民调解法 art. 28). */
public enum AgreementForm implements Choice {
    ORAL(Set.of("口头", "VERBAL")),
    WRITTEN(Set.of("书面", "PAPER"));

    private final Set<String> alsoWritten;

    AgreementForm(Set<String> alsoWritten) {
        this.alsoWritten = alsoWritten;
    }

    @Override
    public Set<String> alsoWritten() {
        return alsoWritten;
    }
}
