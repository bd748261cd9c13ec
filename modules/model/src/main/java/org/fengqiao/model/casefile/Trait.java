package org.fengqiao.model.casefile;

/** What can be said of an act beside its law, its fields and its hands. */
public enum Trait {
    /** The citizen sees it under their code. */
    SHOWN,
    /** It leaves a clerk's open form as it is: no new version. */
    QUIET,
    /** Whoever is told of it reads a sentence of its own. */
    SPOKEN,
    /** It ends clocks or rights: what will happen is shown once more before it is done. */
    ONCE_MORE,
    /** The citizen may do it, too. */
    CITIZENS,
    /** It decides the matter, which a hearing that is still open forbids. */
    DECIDES,
    /** It turns a matter away unexamined; a review only where it was asked for late. */
    REFUSES,
    /** It steers a matter in its first rounds; a review is neither accepted anew nor handed on. */
    STEERS,
    /** It takes the matter for clear: nothing whose competence is disputed goes that way. */
    FOR_CLEAR,
    /** Whoever was sent the matter by it can object. */
    OBJECTABLE,
    /** By it the office to which a case was sent takes it in hand; every act by the new holder implies it. */
    RECEIPT,
    /** It enters a matter. */
    ENTRY,
    /** It ends a round. */
    ENDING,
    /** It begins a round of handling anew. */
    RESTART,
    /** It begins a round in which another organ looks at the answer. */
    APPEALS,
    /** It helps a citizen who is dissatisfied with what was done. */
    REMEDY,
    /** Doing it does not make one a handler of the matter. */
    HANDS_OFF,
    /** The citizen gets a new code by it, and the older ones end. */
    NEW_CODE,
    /** Open to those who have declared a conflict of interest. */
    DESPITE_CONFLICT,
    /** Open to those who handled the matter before and may not review it. */
    DESPITE_REVIEW,
    /** The clock watch or the statutes write it. */
    WATCH,
    /** It reminds somebody of a period; runs of them are told as one. */
    REMINDER,
    /** Its words are the matter's own, which has a place of its own. */
    OWN_WORDS
}
