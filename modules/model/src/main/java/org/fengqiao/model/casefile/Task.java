package org.fengqiao.model.casefile;

import java.time.Instant;

/** What an office is asked to do, and until when (null: no term is named); a whistle asks it to come (吹哨). */
public record Task(String words, Instant due, boolean whistle) {}
