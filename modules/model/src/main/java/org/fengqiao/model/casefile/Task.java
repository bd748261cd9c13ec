package org.fengqiao.model.casefile;

import java.time.Instant;

/** What somebody is asked to do, as which kind of part, and until when: null where no term is named. */
public record Task(PartKind kind, String words, Instant due) {}
