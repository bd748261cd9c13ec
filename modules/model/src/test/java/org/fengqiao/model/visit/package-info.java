/** A chapter as somebody else would add it: it uses what the core offers to all, and the core does not know of it. */
package org.fengqiao.model.visit;
