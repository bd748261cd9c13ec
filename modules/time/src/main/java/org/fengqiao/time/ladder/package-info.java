/** The ladder (督办阶梯): who is told about a period, and when, the closer its end comes. It knows no case. */
package org.fengqiao.time.ladder;
