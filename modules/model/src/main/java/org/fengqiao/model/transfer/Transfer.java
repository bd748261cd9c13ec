package org.fengqiao.model.transfer;

import java.util.List;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Chapter;

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
}
