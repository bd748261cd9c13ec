package org.fengqiao.model.casefile;

import java.time.LocalDate;

/** A paper that an act handed over or sent: what the table of services keeps of it. */
public record Handed(Act act, DeliveryMethod method, LocalDate day, String proof) {}
