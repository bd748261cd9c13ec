/**
 * Figures and documents: queries on the read-only data source become figures, and figures become papers that an
 * archive can keep. Nothing here changes a case; a report follows matters and offices, never people.
 */
package org.fengqiao.reports;
