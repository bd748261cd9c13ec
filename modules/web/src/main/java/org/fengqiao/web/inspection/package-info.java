/** The inspector's start page: are the logs the logs that were written? */
package org.fengqiao.web.inspection;
