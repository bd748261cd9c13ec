/** What a piece of work took: time, processor, write-ahead log; and medians of it. */
package org.fengqiao.bench.measure;
