/** From rows to files: JasperReports fills and prints, within bounded memory, what an archive accepts (PDF/A-1b). */
package org.fengqiao.reports.print;
