package org.fengqiao.architecture.broken.casework;

import jakarta.ejb.Stateless;
import org.fengqiao.architecture.broken.web.CuriousView;

/** Breaks: modules know only what their row of the table names. */
@Stateless
public class UpwardDesk {
    CuriousView page() {
        return null;
    }
}
