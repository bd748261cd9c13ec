/**
 * Brings the one EAR up on a machine: finds or starts the database, migrates it, fills an empty one, then runs Payara
 * Micro as a child and watches it. Everything foreseeable that goes wrong is one line and a non-zero exit.
 */
package org.fengqiao.launcher;
