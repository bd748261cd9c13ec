/**
 * Puts clocks right that stood before the law was read as it is now: by entries beside them, in batches that can be broken
 * off, and with a table of what changed. What people have to look at themselves is listed, and touched by nobody else.
 */
package org.fengqiao.casework.correction;
