package org.fengqiao.time.ladder;

/** The tiers that a ladder can be told for; the words are those of the offices. */
enum Level {
    VILLAGE,
    TOWN,
    COUNTY
}
