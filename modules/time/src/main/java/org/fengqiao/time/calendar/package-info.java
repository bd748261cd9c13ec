/** Which days are worked: the published calendar of each year, and what a county has ordered besides. */
package org.fengqiao.time.calendar;
