/** What only a county centre does: dispatch a case across departments and send it down with an instruction. */
package org.fengqiao.county;
