/** A case's life, from the village's counter to the closed file, done in three ways. */
package org.fengqiao.bench.life;
