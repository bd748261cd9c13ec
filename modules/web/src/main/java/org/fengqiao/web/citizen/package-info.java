/** The public pages: filing, following, rating and withdrawing, all without an account and without JavaScript. */
package org.fengqiao.web.citizen;
