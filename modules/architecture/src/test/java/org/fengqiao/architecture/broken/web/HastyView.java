package org.fengqiao.architecture.broken.web;

import org.fengqiao.architecture.broken.model.casefile.CaseFile;
import org.fengqiao.architecture.broken.model.casefile.Deed;

/** Breaks: pages and resources leave acting on a case file to the desks. */
public class HastyView {
    void act(CaseFile file, Deed deed) {
        file.perform(deed);
    }
}
