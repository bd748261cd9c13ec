package org.fengqiao.casework.dossier;

import java.time.Instant;

/** An attached paper. */
public record AttachmentRow(long id, String name, String mediaType, long size, String sha256, Instant at) {}
