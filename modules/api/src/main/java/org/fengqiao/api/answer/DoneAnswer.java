package org.fengqiao.api.answer;

import jakarta.annotation.Nullable;

/** The case after an act, with the citizen's new code where the act gave them one; it is told only here. */
public record DoneAnswer(@Inline CaseAnswer file, @Nullable String code) {}
