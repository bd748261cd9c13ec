/**
 * Reads the ledgers (台账) that centres kept before this system: any CSV or XLSX, recognised by its Chinese headings.
 * A ledger is checked record by record, and only what is good becomes a case; the rest is told in the clerk's words.
 */
package org.fengqiao.casework.ledger;
