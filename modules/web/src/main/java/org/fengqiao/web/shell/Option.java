package org.fengqiao.web.shell;

/** One answer to choose: what is sent, and what is read. */
public record Option(String value, String label) {}
