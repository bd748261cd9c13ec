/**
 * Legal time. The calendar of working days, the statute packs with their rules, and deadlines that explain themselves;
 * it is plain Java and knows nothing of cases.
 */
package org.fengqiao.time;
