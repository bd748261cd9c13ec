/** What the law grants and demands: a rule, its period, its pauses and its extension, each with its article. */
package org.fengqiao.time.rule;
