/**
 * The tiered escalation report (分级上交报告): which tier settles what comes in, and what goes up and down and why.
 */
package org.fengqiao.reports.escalation;
