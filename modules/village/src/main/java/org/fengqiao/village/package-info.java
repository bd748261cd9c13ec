/** What only a village centre does: hear a matter at the door and settle it on the spot (小事不出村). */
package org.fengqiao.village;
