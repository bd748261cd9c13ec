/**
 * The accountability report (责任倒查): for every missed clock, who held the case how long of its term, from which event
 * to which, and the articles behind it. It states facts and ranks nobody: overdue alone is a correction order
 * (责令改正, 条例 art. 43–45).
 */
package org.fengqiao.reports.accountability;
