package org.fengqiao.reports.job;

/** A finished report, ready to be handed over. */
public record ReportFile(String name, String mediaType, byte[] content) {}
