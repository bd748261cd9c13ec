package org.fengqiao.casework.ledger;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.model.casefile.Channel;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.casefile.Registration;
import org.fengqiao.model.party.Person;

/** Turns a ledger's record into a registration; whatever has no field of its own is kept in the text. */
final class Telling {

    private static final int LONGEST_SUMMARY = 200;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NUMBER = 50;

    static Registration of(LedgerRecord record) {
        return new Registration(
                Channel.valueOf(record.origin().channel()),
                record.origin().source() == null ? null : cut(record.origin().source(), LONGEST_NAME),
                null,
                Purpose.DISPUTE,
                record.category().code(),
                null,
                record.region(),
                null,
                cut(record.summary(), LONGEST_SUMMARY),
                text(record),
                false,
                people(record.petitioner()),
                record.petitioner().headcount());
    }

    private static List<Person> people(Petitioner petitioner) {
        var people = new ArrayList<Person>();
        var first = petitioner.names().isEmpty()
                ? Wording.of("import.nameless")
                : petitioner.names().get(0);
        people.add(Person.petitioner(
                cut(first, LONGEST_NAME),
                cut(petitioner.phone(), LONGEST_NUMBER),
                cut(petitioner.idNumber(), LONGEST_NUMBER),
                null));
        petitioner.names().stream()
                .skip(1)
                .forEach(name -> people.add(Person.coPetitioner(cut(name, LONGEST_NAME), null)));
        return people;
    }

    private static String text(LedgerRecord record) {
        var lines = new ArrayList<String>();
        lines.add(record.summary());
        say(lines, "import.unit", record.unit());
        say(lines, "import.state", record.stateAsWritten());
        if (!record.category().name().equals(record.categoryAsWritten())) {
            say(lines, "import.category", record.categoryAsWritten());
        }
        say(lines, "import.remarks", record.remarks());
        return String.join("\n", lines);
    }

    private static void say(List<String> lines, String code, String value) {
        if (!value.isEmpty()) {
            lines.add(Wording.of(code, value));
        }
    }

    private static String cut(String text, int most) {
        if (text == null || text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    private Telling() {}
}
