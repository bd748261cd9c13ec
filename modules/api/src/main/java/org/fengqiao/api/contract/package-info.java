/** Describes the contract at /openapi, from the records that carry it and the table of acts. */
package org.fengqiao.api.contract;
