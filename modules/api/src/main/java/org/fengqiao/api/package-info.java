/**
 * The REST contract of the house: one resource class per noun, each call one line to a desk or a reader. What came in
 * is read by {@link org.fengqiao.api.body}, what goes out is written by {@link org.fengqiao.api.answer}, and every no
 * becomes a problem document in {@link org.fengqiao.api.problem}.
 */
package org.fengqiao.api;
