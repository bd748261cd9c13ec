package org.fengqiao.architecture.broken.casework;

import jakarta.ejb.Stateless;

/** Breaks: EJBs are named …Desk or …Watch. */
@Stateless
public class Counter {}
