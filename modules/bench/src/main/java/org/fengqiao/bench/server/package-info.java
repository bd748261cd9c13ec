/** The one PostgreSQL all parties share, with a database for each. */
package org.fengqiao.bench.server;
