package org.fengqiao.model.service;

import java.util.List;
import java.util.Optional;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Chapter;
import org.fengqiao.model.casefile.ChapterState;

/** Sending out, delivery, and what comes back. */
public final class Services implements Chapter {
    @Override
    public String name() {
        return "service";
    }

    @Override
    public int place() {
        return 4;
    }

    @Override
    public String words() {
        return "org.fengqiao.model.service.Messages";
    }

    @Override
    public List<? extends Act> acts() {
        return List.of(ServiceAct.values());
    }

    /** Whatever paper an act hands over or sends stands in the one table of services. */
    @Override
    public void follows(Change change) {
        change.handed()
                .map(paper -> new ServiceStep(change, paper.act(), paper.method(), paper.day(), paper.proof()))
                .ifPresent(change.history()::brings);
    }

    @Override
    public String stands() {
        return """
                select case_id, concat_ws(' ', 'episode=' || episode, 'sent=' || sent_on,
                       'returned=' || nullif(returned, 0))
                  from serving""";
    }

    @Override
    public Optional<Class<? extends ChapterState>> state() {
        return Optional.of(Serving.class);
    }
}
