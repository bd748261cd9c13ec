/**
 * The responsibility clock (责任钟) in figures: how long each office and each of its people had cases in hand in a period,
 * how much of that they waited for others, and which clocks they met and missed. Nobody is ranked.
 */
package org.fengqiao.reports.responsibility;
