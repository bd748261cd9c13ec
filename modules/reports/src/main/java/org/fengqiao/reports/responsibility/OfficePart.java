package org.fengqiao.reports.responsibility;

import java.util.List;
import org.fengqiao.model.office.Tier;

/** One office's figures, and its people's where the reader may see them; otherwise there are none. */
public record OfficePart(String office, String name, Tier tier, Held held, List<PersonPart> persons) {}
