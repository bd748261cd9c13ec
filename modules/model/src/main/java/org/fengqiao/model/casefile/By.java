package org.fengqiao.model.casefile;

/** Who an act belongs to, beside the power their office needs. */
public enum By {
    /** The officer in whose hands the case is, or their deputy. */
    HOLDER,
    /** Anyone of the office that has custody. */
    HOLDING_OFFICE,
    /** The office an assignment was sent to. */
    ASSIGNEE,
    /** The office in custody, or one that was sent a part. */
    HOLDER_OR_ASSIGNEE,
    /** The office that sent the case or the part. */
    SENDER,
    /** Anyone who may see the case. */
    READER,
    /** The head of the office that answers for it, or whoever assigned the part. */
    HEAD,
    /** The citizen, or for a letter the office that answered or the one that is to review. */
    PETITIONER,
    /** Either of the two offices between which competence is disputed. */
    CONTESTANT,
    /** Whoever decides the dispute: the office above both, or the county's centre for the joint conference. */
    JUDGE,
    /** Nobody: the clock watch and the statutes themselves. */
    SYSTEM,
    /** Only the citizen whose matter it is. */
    CITIZEN
}
