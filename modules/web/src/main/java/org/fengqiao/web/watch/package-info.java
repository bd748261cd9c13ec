/** The pages on which those who run the system are watched. */
package org.fengqiao.web.watch;
