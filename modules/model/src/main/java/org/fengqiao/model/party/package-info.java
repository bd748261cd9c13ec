/**
 * The people and organisations in a case. Their personal data stand here and nowhere else, so that they can be masked,
 * corrected and lawfully erased without touching the log.
 */
package org.fengqiao.model.party;
