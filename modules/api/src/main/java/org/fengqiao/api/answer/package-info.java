/** Writes what the house answers, under the names of the contract. */
package org.fengqiao.api.answer;
