/** Clocks put right for a whole county, and what people have to look at themselves. */
package org.fengqiao.web.corrections;
