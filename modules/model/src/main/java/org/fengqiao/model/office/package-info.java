/**
 * Offices, the places they serve, and the people who hold posts in them. The tree of offices decides who stands
 * above, who reviews, and who may see a case.
 */
package org.fengqiao.model.office;
