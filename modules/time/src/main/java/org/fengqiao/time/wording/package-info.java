/** What legal time says to people: sentences from the bundle, dates and numbers as an office writes them. */
package org.fengqiao.time.wording;
