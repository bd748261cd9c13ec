package org.fengqiao.launcher;

/** A database role and its password; the password never shows in a message. */
record Login(String user, String password) {
    @Override
    public String toString() {
        return user;
    }
}
