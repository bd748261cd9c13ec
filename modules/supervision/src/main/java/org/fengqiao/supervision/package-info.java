/**
 * Watching over the work of others: proof that the logs are whole, and the one timer of the system.
 * Inspectors work here; they see what was done and by which office, and change no case.
 */
package org.fengqiao.supervision;
