/**
 * What an account is besides its password: codes of an authenticator app as the second factor, and the list of where it
 * is logged in. Who did what with them is noted by the desks of the administration.
 */
package org.fengqiao.casework.account;
