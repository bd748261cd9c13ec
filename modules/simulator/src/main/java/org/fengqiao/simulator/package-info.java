/**
 * A deterministic county: invented people bring plausible matters, and offices walk them through the real acts of the
 * model. The same seed, day and size give the same cases, to the last hash; nothing here writes an event by itself.
 */
package org.fengqiao.simulator;
