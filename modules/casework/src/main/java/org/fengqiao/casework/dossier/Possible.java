package org.fengqiao.casework.dossier;

import java.util.List;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Ask;

/** An act possible now, with what it asks for; or one that is not, with why. */
public record Possible(Act act, List<Ask> asks) {}
