package org.fengqiao.reports.responsibility;

import java.util.List;
import org.fengqiao.model.Moment;
import org.fengqiao.reports.ReportScope;

/** The figures of an office and those below it, by the offices' codes. */
public record Responsibility(ReportScope scope, Moment asOf, String definition, List<OfficePart> offices) {}
