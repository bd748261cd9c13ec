/** What is due when: how pressing an open clock is, the calendar of an office, and the feed a person may subscribe to. */
package org.fengqiao.casework.calendar;
