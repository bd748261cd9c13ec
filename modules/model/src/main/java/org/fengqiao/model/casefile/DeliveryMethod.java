package org.fengqiao.model.casefile;

import java.util.Set;

/** How a paper reaches the citizen (民诉法 arts 87–95, by analogy); a public notice comes last. */
public enum DeliveryMethod implements Choice {
    IN_PERSON(Set.of()),
    POST(Set.of("EMS", "挂号信")),
    ELECTRONIC(Set.of()),
    LEFT(Set.of("LEFT_AT_HOME")),
    PUBLIC_NOTICE(Set.of("公告"));

    private final Set<String> alsoWritten;

    DeliveryMethod(Set<String> alsoWritten) {
        this.alsoWritten = alsoWritten;
    }

    @Override
    public Set<String> alsoWritten() {
        return alsoWritten;
    }
}
