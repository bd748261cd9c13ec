/** Single figures with their parts, their definition and the moment they were true: what dashboards and pages show. */
package org.fengqiao.reports.figure;
