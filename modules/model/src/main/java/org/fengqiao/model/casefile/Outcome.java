package org.fengqiao.model.casefile;

import java.util.Set;

/** How a dispute was settled: an agreement, done on the spot, or explained so that both sides rest (事心双解). */
public enum Outcome implements Choice {
    AGREED(Set.of("AGREEMENT", "MEDIATED", "SUCCESS", "SETTLED", "达成", "调解成功", "调解协议", "和解")),
    FULFILLED(Set.of("DONE", "RESOLVED", "PERFORMED", "当场履行", "已解决")),
    EXPLAINED(Set.of("EXPLANATION", "解释", "疏导"));

    private final Set<String> alsoWritten;

    Outcome(Set<String> alsoWritten) {
        this.alsoWritten = alsoWritten;
    }

    @Override
    public Set<String> alsoWritten() {
        return alsoWritten;
    }
}
