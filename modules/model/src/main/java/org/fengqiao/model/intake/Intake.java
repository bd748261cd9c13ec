package org.fengqiao.model.intake;

import java.util.List;
import java.util.Optional;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Chapter;
import org.fengqiao.model.casefile.ChapterState;
import org.fengqiao.model.casefile.Stage;

/** Entry of a matter, its class, its links, its papers. */
public final class Intake implements Chapter {
    @Override
    public String name() {
        return "intake";
    }

    @Override
    public int place() {
        return 1;
    }

    @Override
    public String words() {
        return "org.fengqiao.model.intake.Messages";
    }

    @Override
    public List<? extends Act> acts() {
        return List.of(IntakeAct.values());
    }

    @Override
    public String stands() {
        return """
                select case_id, concat_ws(' ', 'lead=' || lead, 'stood=' || stood, 'seq=' || nullif(seq, 0),
                       'office=' || held_office, 'person=' || held_person)
                  from merged""";
    }

    @Override
    public Optional<Class<? extends ChapterState>> state() {
        return Optional.of(Merged.class);
    }

    /** What is decided, or goes elsewhere, does not wait for the citizen. */
    @Override
    public void follows(Change change) {
        var file = change.file();
        if (Supplement.isWaited(file)
                && !Stage.IN_HAND.contains(file.stage())
                && !file.stage().isOver()) {
            Supplement.noLongerWaits(change);
        }
    }
}
