package org.fengqiao.architecture.broken.village;

import jakarta.ejb.Stateless;
import org.fengqiao.architecture.broken.town.TownMatters;

/** Breaks: village, town and county do not know each other. */
@Stateless
public class NosyDesk {
    TownMatters matters() {
        return null;
    }
}
