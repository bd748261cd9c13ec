/**
 * The papers an office hands out: notices and decisions, drawn up anew each time from what the case's history and
 * clocks already hold. Nothing is stored here that could differ from them.
 */
package org.fengqiao.casework.document;
