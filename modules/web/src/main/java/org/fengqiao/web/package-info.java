/**
 * The pages. A bean here holds what a form shows and one line per button; every rule is behind the desks. Each package
 * has the beans of one part of the house; {@code shell} is what all pages share.
 */
package org.fengqiao.web;
