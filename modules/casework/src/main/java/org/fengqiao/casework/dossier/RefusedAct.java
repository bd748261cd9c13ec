package org.fengqiao.casework.dossier;

import org.fengqiao.model.casefile.Act;

/** An act that is not possible now. */
public record RefusedAct(Act act, String why) {}
