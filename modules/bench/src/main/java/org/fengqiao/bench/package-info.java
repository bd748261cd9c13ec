/** Benchmarks: the desks and the clock watch beside hand-written SQL and beside a process engine, on one server. */
package org.fengqiao.bench;
