/** How matters come in: the registration form, the slip with the code, and ledgers. */
package org.fengqiao.web.intake;
