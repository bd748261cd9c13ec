package org.fengqiao.launcher;

/** A foreseeable reason not to go on, in one line that tells the operator what to do. */
public final class CannotStart extends RuntimeException {
    CannotStart(String line) {
        super(line);
    }

    CannotStart(String line, Throwable cause) {
        super(line + ": " + firstLine(cause), cause);
    }

    private static String firstLine(Throwable cause) {
        var message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return message.lines().findFirst().orElse(message).strip();
    }
}
