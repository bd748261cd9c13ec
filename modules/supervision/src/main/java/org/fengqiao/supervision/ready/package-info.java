/** Tells who operates the house whether it can serve, and which of its parts is behind. */
package org.fengqiao.supervision.ready;
