/**
 * What those who run the system do, and the log of it. The log is a chain of its own, sealed with the cases, read by
 * the inspector and the audit administrator.
 */
package org.fengqiao.casework.administration;
