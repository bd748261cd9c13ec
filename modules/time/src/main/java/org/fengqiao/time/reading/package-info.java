/** Reads what an operator may replace, strictly: every broken place is named with its file, line and key. */
package org.fengqiao.time.reading;
