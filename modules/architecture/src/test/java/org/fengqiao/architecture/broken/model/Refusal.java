package org.fengqiao.architecture.broken.model;

import jakarta.ejb.ApplicationException;

/** Allowed: the one annotation of the container. */
@ApplicationException
public class Refusal extends RuntimeException {}
