package org.fengqiao.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.fengqiao.model.casefile.Stage;

/** Which status colour a stage has: something waits for us, waits for somebody else, is done, or simply goes on. */
@Named("stageLook")
@ApplicationScoped
public class StageLook {
    public String of(Stage stage) {
        return switch (stage) {
            case TRANSFERRED -> "due";
            case ANSWERED -> "wait";
            case SETTLED, DELIVERED -> "ok";
            case REGISTERED, RECEIVED, ACCEPTED, HANDLING -> "accent";
            case DECLINED, DIVERTED, WITHDRAWN, MERGED, CLOSED, ARCHIVED -> "";
        };
    }
}
