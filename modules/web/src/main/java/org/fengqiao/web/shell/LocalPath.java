package org.fengqiao.web.shell;

/** A place to go back to, never outside this house: a crafted link must not lead a clerk to another site. */
public final class LocalPath {
    private LocalPath() {}

    public static String orHome(String path, String contextPath) {
        return isLocal(path) ? path : contextPath + "/";
    }

    public static boolean isLocal(String path) {
        return path != null
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().noneMatch(c -> c == '\\' || c < ' ' || c == 127);
    }
}
