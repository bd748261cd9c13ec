/** A real PostgreSQL for every test that needs one; other modules take it from this module's test jar. */
package org.fengqiao.model.postgres;
