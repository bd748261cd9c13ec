/** A house that breaks every rule once, on purpose; each class says which. Nothing here is ever built into anything. */
package org.fengqiao.architecture.broken;
