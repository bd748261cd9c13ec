/** What the numbers are: the dashboard with its definitions, and long reports as jobs. */
package org.fengqiao.web.figures;
