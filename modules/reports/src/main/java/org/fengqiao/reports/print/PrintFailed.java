package org.fengqiao.reports.print;

/** A template could not be printed: a fault of the house, never of the person who asked. */
public class PrintFailed extends RuntimeException {
    PrintFailed(String template, Throwable cause) {
        super("printing " + template, cause);
    }
}
