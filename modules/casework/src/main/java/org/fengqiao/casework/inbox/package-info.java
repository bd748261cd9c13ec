/** What an officer is told without asking: notices go from the outbox to the inboxes, and wait there to be read. */
package org.fengqiao.casework.inbox;
