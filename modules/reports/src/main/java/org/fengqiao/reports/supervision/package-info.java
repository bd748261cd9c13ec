/**
 * The supervision report (督办通报): which legal clocks were met, missed and are at risk, by rule, office and tier; what
 * the ladder sent out about them, and how it was answered. It shows facts about matters and offices; guilt is nobody's
 * column.
 */
package org.fengqiao.reports.supervision;
