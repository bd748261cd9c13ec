package org.fengqiao.casework.ledger;

import org.fengqiao.model.office.Officer;

/** A job is stored and may be worked on. */
public record ImportStarted(long id, Officer officer) {}
