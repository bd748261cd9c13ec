/** The pages of the law: packs and their versions, the process catalogue, and the calendar. */
package org.fengqiao.web.statutes;
