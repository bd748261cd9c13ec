/** Long reports as jobs: they run off the request, show progress, survive logging out, and can be cancelled. */
package org.fengqiao.reports.job;
