package org.fengqiao.api.answer;

import jakarta.annotation.Nullable;

/**
 * The case after an act, left out where the act took it out of sight; with the citizen's new code where the act gave
 * them one, which is told only here.
 */
public record DoneAnswer(@Nullable @Inline CaseAnswer file, @Nullable String code) {}
