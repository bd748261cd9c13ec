package org.fengqiao.time.deadline;

import org.fengqiao.time.rule.Milestone;

/** A milestone of an obligation, with the day on which it is due. */
public record Step(Milestone milestone, Deadline deadline) {}
