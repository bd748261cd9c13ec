package org.fengqiao.api.body;

import org.fengqiao.casework.administration.GrantDecision;
import org.fengqiao.casework.ledger.ImportMode;
import org.fengqiao.reports.job.Format;

/** The smaller bodies, field by field. */
public final class Sent {
    private Sent() {}

    /** Nothing is to be said. */
    public record Nothing() {}

    /** Why something is done. */
    public record Reason(@Required String reason) {}

    /** The YAML of a version of a pack or of a calendar, and why it is proposed. */
    public record Proposal(@Required String text, @Required String reason) {}

    /** What the app on the telephone shows, or a recovery code. */
    public record LoginCode(@Required String code) {}

    /** From whom to whom all open work goes, and why. */
    public record HandOver(@Required Long from, @Required Long to, @Required String reason) {}

    /** What the second person says to a request, with the reason for a no. */
    public record Decision(@Required @OneOf(GrantDecision.class) String decision, String reason) {}

    /** The case whose log is to be verified; none for all. */
    public record Verification(String number) {}

    /** Which report, as what kind of file, about what. */
    public record Report(@Required String report, @Required @OneOf(Format.class) String format, About parameters) {}

    /** What a report is about. */
    public record About(String office, String from, String to) {}

    /** The part called file. */
    public record OneFile(@Required Upload file) {}

    /** The parts of a ledger: its file, how it is to be taken and, where headings do not tell, which column is what. */
    public record Ledger(@Required Upload file, @Required @OneOf(ImportMode.class) String mode, String mapping) {}

    /** The preview whose file is to be taken in, how, and which column says what. */
    public record Preview(@Required Long preview, @Required @OneOf(ImportMode.class) String mode, Body mapping) {}
}
