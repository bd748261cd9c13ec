/** What staff were told: reminders, warnings and word of new cases. */
package org.fengqiao.web.inbox;
