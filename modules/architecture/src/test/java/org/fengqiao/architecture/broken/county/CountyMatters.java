package org.fengqiao.architecture.broken.county;

/** Allowed: something only a county has. */
public class CountyMatters {}
