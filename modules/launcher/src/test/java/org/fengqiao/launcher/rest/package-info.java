/** The REST contract as programs meet it: every test talks HTTP to the running system and knows nothing else of it. */
package org.fengqiao.launcher.rest;
