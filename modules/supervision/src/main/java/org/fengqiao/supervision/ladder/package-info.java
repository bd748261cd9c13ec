/**
 * The sweep over the ladder: the watch climbs every clock that is due, once, whatever happens to the machine meanwhile.
 * It is one SQL statement per batch, because its work is a set.
 */
package org.fengqiao.supervision.ladder;
