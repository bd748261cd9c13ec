/**
 * The proof that a case's log is the log that was written: canonical form, hash chain, seals and the verifier.
 * Plain Java without any library, so that a court's expert can run it on a table, a file or a bundle alone.
 */
package org.fengqiao.evidence;
