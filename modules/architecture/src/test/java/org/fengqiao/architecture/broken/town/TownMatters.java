package org.fengqiao.architecture.broken.town;

/** Allowed: something only a town has. */
public class TownMatters {}
