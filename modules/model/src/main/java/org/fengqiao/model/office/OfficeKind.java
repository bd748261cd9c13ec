package org.fengqiao.model.office;

/**
 * What an office is: a centre of a tier, a department beside one, the inspectors, the government, or an organ outside
 * the county, which only reviews: nobody of it works here, and no case is ever in its hands.
 */
public enum OfficeKind {
    CENTRE,
    DEPARTMENT,
    INSPECTION,
    GOVERNMENT,
    EXTERNAL
}
