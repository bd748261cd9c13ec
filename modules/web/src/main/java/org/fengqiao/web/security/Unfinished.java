package org.fengqiao.web.security;

/** What somebody who logged in has to do before anything else here opens to them; the first one comes first. */
enum Unfinished {
    /** Somebody else gave the account its password. */
    CHANGE_PASSWORD("/staff/password", "change-password", "problem.changePassword"),
    /** The house demands log-in codes of the post, and they are not on yet. */
    TURN_ON_CODES("/staff/account", "turn-on-codes", "problem.turnOnCodes") {
        @Override
        boolean opens(Whereabouts where) {
            return super.opens(where) || where.path().matches("/api/v1/me/account(/codes(/confirmation)?)?");
        }
    };

    /** The one page that opens meanwhile. */
    final String page;

    /** The end of the type of the problem a program is told. */
    final String problem;

    /** The words a program is told, in the bundle of the pages. */
    final String words;

    Unfinished(String page, String problem, String words) {
        this.page = page;
        this.problem = problem;
        this.words = words;
    }

    /** Its own page, and the sign of life that every page gives. */
    boolean opens(Whereabouts where) {
        return where.path().equals(page)
                || where.path().equals(page + ".xhtml")
                || where.path().equals("/staff/alive");
    }
}
