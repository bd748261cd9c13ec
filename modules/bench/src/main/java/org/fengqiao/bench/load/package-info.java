/** People and programs at the real door, as many and for as long as wanted, and what they had to wait. */
package org.fengqiao.bench.load;
