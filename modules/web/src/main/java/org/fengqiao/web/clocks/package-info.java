/** Legal time on the screen: why a day is the last one, the clocks of a case, and the calendar of what is due. */
package org.fengqiao.web.clocks;
