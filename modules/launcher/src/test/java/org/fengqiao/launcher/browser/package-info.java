/**
 * The pages as people meet them: every test sits in front of the running system in a real browser, sees what is
 * printed on the screen, and knows nothing else.
 */
package org.fengqiao.launcher.browser;
