package org.fengqiao.simulator;

/** An earlier case that a later one may repeat or double. */
record Seen(long id, String number, String region, Matter matter) {}
