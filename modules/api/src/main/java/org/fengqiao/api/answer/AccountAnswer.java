package org.fengqiao.api.answer;

import java.util.List;
import org.fengqiao.casework.administration.AccountDesk;

/** One's own account: its log-in codes, where it is logged in, and who came in by it or tried to. */
public record AccountAnswer(
        AccountDesk.Codes codes, List<AccountDesk.SessionRow> sessions, List<AccountDesk.LogIn> logIns) {

    /** What lets the owner in whose telephone is lost: each once, told only now. */
    public record Recovery(List<String> recoveryCodes) {}
}
