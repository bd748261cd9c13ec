package org.fengqiao.architecture.broken.model;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;

/** Breaks: the model knows Java and Persistence only. */
@TransactionAttribute
public class Contained {
    Class<?> desk() {
        return Stateless.class;
    }
}
