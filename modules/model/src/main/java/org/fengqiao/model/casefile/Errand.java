package org.fengqiao.model.casefile;

/** What a deed on one file brings about on another: done there in the same transaction, and nobody is asked again. */
public record Errand(long caseId, Deed deed) {}
