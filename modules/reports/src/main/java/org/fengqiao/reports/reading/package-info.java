/** Reading for reports: one snapshot of the database through the read-only right, however long a report takes. */
package org.fengqiao.reports.reading;
