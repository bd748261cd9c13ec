package org.fengqiao.architecture.broken.web;

import jakarta.persistence.EntityManager;

/** Breaks: pages and resources use no EntityManager. */
public class CuriousView {
    EntityManager em;
}
