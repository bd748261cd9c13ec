package org.fengqiao.casework.document;

import java.util.List;

/** The papers of a matter that the citizen gets in hand, each with the rules whose articles it quotes. */
public enum DocumentKind {
    /** 受理告知书. */
    ACCEPTANCE("CLK-NOTICE-REFERRED", "CLK-HANDLE"),
    /** 不予受理告知书. */
    REFUSAL("CLK-NOTICE-REFERRED"),
    /** 延期告知书: the citizen is told why (条例 art. 34). */
    EXTENSION("CLK-HANDLE"),
    /** 信访处理意见书 (art. 32). */
    REPLY("CLK-HANDLE", "CLK-REVIEW-WINDOW"),
    /** 答复函: what is said to a suggestion (art. 29) or a request for advice; nothing can be asked for against it. */
    PLAIN_REPLY,
    /** 结案告知书: an appeal ended by an agreement or a spoken reply; the written answer can be asked for (art. 33). */
    CLOSING,
    /** 复查意见书 (art. 35). */
    REVIEW("CLK-REVIEW", "CLK-RECHECK-WINDOW"),
    /** 复核意见书 (art. 36). */
    RECHECK("CLK-RECHECK");

    private final List<String> rules;

    DocumentKind(String... rules) {
        this.rules = List.of(rules);
    }

    public List<String> rules() {
        return rules;
    }

    public boolean isDecision() {
        return this == REPLY || this == REVIEW || this == RECHECK;
    }
}
