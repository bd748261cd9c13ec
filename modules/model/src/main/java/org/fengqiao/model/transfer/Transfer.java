package org.fengqiao.model.transfer;

import java.util.List;
import java.util.Optional;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Chapter;
import org.fengqiao.model.casefile.ChapterState;

/** Sending, receiving, objecting, reporting back, up and down. */
public final class Transfer implements Chapter {
    @Override
    public String name() {
        return "transfer";
    }

    @Override
    public int place() {
        return 2;
    }

    @Override
    public String words() {
        return "org.fengqiao.model.transfer.Messages";
    }

    @Override
    public List<? extends Act> acts() {
        return List.of(TransferAct.values());
    }

    @Override
    public String stands() {
        return """
                select case_id, concat_ws(' ', case when whole_rejected then 'whole=true' end,
                       'parts=' || nullif(parts, ','))
                  from objection""";
    }

    @Override
    public Optional<Class<? extends ChapterState>> state() {
        return Optional.of(Objections.class);
    }

    /** Whoever it is sent to next may object, and also whoever it is sent to once more. */
    @Override
    public void follows(Change change) {
        if (change.movedOn()) {
            change.state(Objections.class).ifPresent(Objections::sentAnew);
        }
    }
}
