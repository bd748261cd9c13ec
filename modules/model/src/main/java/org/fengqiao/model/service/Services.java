package org.fengqiao.model.service;

import java.util.List;
import java.util.Optional;
import org.fengqiao.model.casefile.Act;
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
