package org.fengqiao.model.intake;

import java.util.List;
import java.util.Optional;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Chapter;
import org.fengqiao.model.casefile.ChapterState;

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
    public Optional<Class<? extends ChapterState>> state() {
        return Optional.of(Merged.class);
    }
}
