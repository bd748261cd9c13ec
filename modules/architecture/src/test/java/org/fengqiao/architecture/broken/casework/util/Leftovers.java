package org.fengqiao.architecture.broken.casework.util;

/** Breaks: no package is called util. */
public class Leftovers {}
