/** Reads what a program sent, field by field, so that every broken one is named at once. */
package org.fengqiao.api.body;
