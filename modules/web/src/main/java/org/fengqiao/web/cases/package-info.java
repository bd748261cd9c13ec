/** The worklist and the page of one case. */
package org.fengqiao.web.cases;
