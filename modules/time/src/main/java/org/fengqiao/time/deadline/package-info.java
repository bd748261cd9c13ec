/** The one place that counts days, and says why it came to that day. */
package org.fengqiao.time.deadline;
