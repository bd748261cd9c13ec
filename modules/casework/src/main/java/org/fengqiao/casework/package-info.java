/**
 * What every tier does with a case. Desks write (one method is one act and one transaction), the other classes read.
 */
package org.fengqiao.casework;
