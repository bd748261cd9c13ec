/** Service of what was decided: when it left the office, when it arrived, what came back (条例 arts 34–36). */
package org.fengqiao.model.service;
