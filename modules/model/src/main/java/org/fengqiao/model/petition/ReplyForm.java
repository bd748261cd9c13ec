package org.fengqiao.model.petition;

import org.fengqiao.model.casefile.Choice;

/** How a clear matter was answered on the spot (简易办理办法): paper only where the petitioner asks for it. */
public enum ReplyForm implements Choice {
    ORAL,
    MESSAGE,
    WEB
}
