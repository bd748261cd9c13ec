package org.fengqiao.time.rule;

import java.time.LocalDate;

/** When and by whom something was held against the published text. */
public record Checked(LocalDate on, String by) {}
