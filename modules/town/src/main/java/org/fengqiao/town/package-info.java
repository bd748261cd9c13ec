/** What only a town centre does: call a department to report (街道吹哨、部门报到). */
package org.fengqiao.town;
