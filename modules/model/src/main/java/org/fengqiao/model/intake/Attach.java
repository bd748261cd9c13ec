package org.fengqiao.model.intake;

import java.util.Map;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;

/** A paper is added to the file: the log keeps its name's commitment and the digest of its content. */
public record Attach(String name, String sha256, long size) implements Deed {
    @Override
    public Act act() {
        return IntakeAct.ATTACH;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        // The content is stored by the desk; the file itself does not change.
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("sha256", sha256, "size", size);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("name", name);
    }
}
