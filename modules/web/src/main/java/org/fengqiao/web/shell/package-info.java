/** What every page shares: the look and language somebody chose, refusals in the user's words, and failures. */
package org.fengqiao.web.shell;
