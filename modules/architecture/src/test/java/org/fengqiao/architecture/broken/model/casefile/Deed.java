package org.fengqiao.architecture.broken.model.casefile;

/** Allowed: something that can be done with a case. */
public interface Deed {
    void on(CaseFile file);
}
