/** Holds what the logs say against what the tables say. */
package org.fengqiao.casework.audit;
