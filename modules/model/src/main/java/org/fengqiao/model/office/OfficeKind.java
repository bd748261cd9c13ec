package org.fengqiao.model.office;

/** What an office is: a centre of a tier, a department beside one, the inspectors, or the government. */
public enum OfficeKind {
    CENTRE,
    DEPARTMENT,
    INSPECTION,
    GOVERNMENT
}
