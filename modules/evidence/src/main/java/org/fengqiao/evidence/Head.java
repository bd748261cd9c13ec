package org.fengqiao.evidence;

/** The end of a case's chain as the case's own row remembers it. */
public record Head(String number, int lastSeq, String lastHash) {}
