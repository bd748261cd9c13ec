/** Every no of the house as a problem document (RFC 9457), in words a clerk understands. */
package org.fengqiao.api.problem;
