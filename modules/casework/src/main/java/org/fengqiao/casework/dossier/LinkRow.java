package org.fengqiao.casework.dossier;

import jakarta.annotation.Nullable;
import java.time.Instant;
import org.fengqiao.model.intake.LinkKind;

/** A file that belongs to this one. */
public record LinkRow(String number, LinkKind kind, Instant at, @Nullable String reason, boolean outgoing) {}
