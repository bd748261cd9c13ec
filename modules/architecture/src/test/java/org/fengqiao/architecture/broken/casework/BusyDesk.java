package org.fengqiao.architecture.broken.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Breaks: a desk calls no desk. */
@Stateless
public class BusyDesk {
    @Inject
    RashDesk colleague;
}
