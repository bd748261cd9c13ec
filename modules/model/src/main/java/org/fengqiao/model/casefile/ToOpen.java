package org.fengqiao.model.casefile;

/**
 * The ways to find one file, as named queries on {@link CaseFile}. They are named because of the lock: a lock that is
 * set on a query of its own makes persistence write the statement anew for every act.
 */
public final class ToOpen {
    public static final String SEEN = "CaseFile.seen";
    public static final String SEEN_LOCKED = "CaseFile.seenLocked";
    public static final String IN_COUNTY = "CaseFile.inCounty";
    public static final String IN_COUNTY_LOCKED = "CaseFile.inCountyLocked";
    public static final String ID_LOCKED = "CaseFile.idLocked";
    public static final String CODE_LOCKED = "CaseFile.codeLocked";

    static final String BY_OFFICE = "select f from CaseFile f where f.number = :number and exists"
            + " (select s from Scope s where s.caseId = f.id and s.office = :office)"
            + " and (f.filing.complainedOf is null or f.filing.complainedOf <> :office)";
    static final String BY_COUNTY = "select f from CaseFile f where f.number = :number and f.county = :county";
    static final String BY_ID = "select f from CaseFile f where f.id = :id";

    /** In one statement with the lock: the table of codes is nobody's entity. */
    static final String BY_CODE =
            "select f from CaseFile f where f.id = SQL('(select case_id from citizen_code where digest = ?)', :digest)";

    private ToOpen() {}
}
