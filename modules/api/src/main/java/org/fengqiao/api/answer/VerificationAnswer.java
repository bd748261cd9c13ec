package org.fengqiao.api.answer;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.fengqiao.evidence.Fault;
import org.fengqiao.supervision.Verification;

/** Whether the logs are the logs that were written, and the places where they are not. */
public record VerificationAnswer(boolean valid, long checked, long cases, long found, Instant at, List<Faulty> faults) {

    /** One such place. */
    public record Faulty(String number, int seq, Fault.Kind kind, String words) {
        static Faulty of(Fault fault, Locale locale) {
            var words = Locale.ENGLISH.equals(locale)
                    ? fault.kind().english()
                    : fault.kind().chinese();
            return new Faulty(fault.number(), fault.seq(), fault.kind(), words);
        }
    }

    public static VerificationAnswer of(Verification verification, Locale locale) {
        var faults = verification.faults().stream()
                .map(fault -> Faulty.of(fault, locale))
                .toList();
        return ByName.of(verification).with("faults", faults).as(VerificationAnswer.class);
    }
}
