package org.fengqiao.architecture.broken.casework;

/** Breaks: no class is called a service. */
public class CaseService {}
