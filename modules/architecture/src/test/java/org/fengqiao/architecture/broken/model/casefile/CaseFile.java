package org.fengqiao.architecture.broken.model.casefile;

/** Breaks: a case file changes through its doors only. */
public class CaseFile {
    private String stage;

    public void perform(Deed deed) {
        deed.on(this);
    }

    public void rush() {
        moveTo("CLOSED");
    }

    private void moveTo(String next) {
        stage = next;
    }

    public String stage() {
        return stage;
    }
}
