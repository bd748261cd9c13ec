package org.fengqiao.time.reading;

/** One file of the configuration, by its name and text. */
public record ConfigFile(String name, String text) {}
