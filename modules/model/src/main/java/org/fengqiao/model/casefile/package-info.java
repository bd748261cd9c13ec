/**
 * The case file, the table of acts, and one small class for each act. Everything that happens to a case is one
 * append-only event; the file's row holds what is open now and can be rebuilt from the events.
 */
package org.fengqiao.model.casefile;
