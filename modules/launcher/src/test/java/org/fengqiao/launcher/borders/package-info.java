/**
 * Who may go where: every endpoint, servlet and page of the built system is walked with every role, and what each must
 * answer stands in one table.
 */
package org.fengqiao.launcher.borders;
