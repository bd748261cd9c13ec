package org.fengqiao.casework.ledger;

import jakarta.annotation.Nullable;

/** Something about a good record that was read with a grain of salt. */
public record LedgerWarning(int record, @Nullable String field, String message) {}
