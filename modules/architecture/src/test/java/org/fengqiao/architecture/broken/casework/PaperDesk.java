package org.fengqiao.architecture.broken.casework;

/** Breaks: what is called a desk is one. */
public class PaperDesk {}
