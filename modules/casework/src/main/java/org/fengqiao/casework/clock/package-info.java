/** The legal clocks of a case as pages and the REST contract show them. */
package org.fengqiao.casework.clock;
