package org.fengqiao.web.clocks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.fengqiao.time.deadline.Deadline;

/** Which sentence of a derivation says the day. */
@Named("conclusions")
@ApplicationScoped
public class Conclusions {
    public boolean isOne(List<String> sentences, String sentence) {
        return sentence.equals(Deadline.conclusion(sentences));
    }
}
