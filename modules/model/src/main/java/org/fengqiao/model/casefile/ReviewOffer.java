package org.fengqiao.model.casefile;

import java.time.LocalDate;
import org.fengqiao.model.office.Office;

/** What the citizen can ask for now, of whom, and up to which day; the day is null where no window runs. */
public record ReviewOffer(ReviewLevel level, Office reviewer, LocalDate until) {}
