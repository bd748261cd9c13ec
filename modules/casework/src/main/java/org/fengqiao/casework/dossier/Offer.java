package org.fengqiao.casework.dossier;

import java.util.List;

/** Every act of the table: what can be done with a case now, and what cannot. */
public record Offer(int version, List<Possible> possible, List<RefusedAct> refused) {}
