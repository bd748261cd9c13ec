package org.fengqiao.evidence;

/** What a verification went through: events checked, cases seen, words withheld from it, faults found. */
public record Verdict(long checked, long cases, long withheld, long faults) {
    public boolean valid() {
        return faults == 0;
    }
}
