/** The legal clocks of a case as they are stored: what started them, when they are due and why, what ended them. */
package org.fengqiao.model.clock;
