/** Firing what is due among all that is open, done in three ways. */
package org.fengqiao.bench.sweep;
