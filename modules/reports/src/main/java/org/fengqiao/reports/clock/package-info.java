/**
 * Legal clocks as figures see them: which ones an office owed in a period, what became of each, and the articles
 * behind them. A clock belongs to the period in which its due day falls.
 */
package org.fengqiao.reports.clock;
