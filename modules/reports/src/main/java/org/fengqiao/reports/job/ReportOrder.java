package org.fengqiao.reports.job;

import org.fengqiao.model.Moment;
import org.fengqiao.reports.ReportScope;

/** What was ordered, by the job's number: which report of which scope, in which format, true as of when. */
record ReportOrder(long id, Report report, Format format, ReportScope scope, Moment asOf) {}
