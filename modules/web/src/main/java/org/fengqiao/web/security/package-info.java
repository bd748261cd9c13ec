/**
 * Who is at the door: log-in by session or by HTTP Basic, roles from today's posts, and the headers of every answer.
 * What a person may do with a case is never decided here but at the desks.
 */
package org.fengqiao.web.security;
