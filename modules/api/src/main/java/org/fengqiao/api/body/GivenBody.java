package org.fengqiao.api.body;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Ask;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;

/** Reads what was sent for an act: the fields of its row in the table, each in the kind it takes. */
public final class GivenBody {
    private static final List<String> YES_OR_NO = List.of("true", "false", "yes", "no", "是", "否");
    private static final Set<Field.Type> NUMBERS =
            EnumSet.of(Field.Type.NUMBER, Field.Type.PERSON, Field.Type.PART, Field.Type.ATTACHMENT);
    private static final List<String> OTHER_NAMES_OF_TEXT = List.of("answer", "report", "content", "note", "reason");

    private GivenBody() {}

    public static Given read(Act act, Body body) {
        return read(act.asks(), body);
    }

    /** The citizen says how it went, not from which visit somebody else heard it, nor when a letter came in. */
    public static Given ofCitizen(Act act, Body body) {
        return read(askedOfCitizen(act), body);
    }

    public static List<Ask> askedOfCitizen(Act act) {
        return act.asks().stream().filter(ask -> !ask.field().isOfOfficers()).toList();
    }

    public static Given read(List<Ask> asks, Body body) {
        var values = new HashMap<String, String>();
        read(asks, body, "", values);
        return new Given(values);
    }

    private static void read(List<Ask> asks, Body body, String prefix, Map<String, String> values) {
        for (var ask : asks) {
            var field = ask.field();
            if (field.type() == Field.Type.GROUP) {
                rows(field, body, values);
            } else {
                var value =
                        field.type() == Field.Type.ARTICLES ? body.joined(field.contractName()) : scalar(field, body);
                values.put(prefix + field.contractName(), value);
                if (field.contractName().equals(Field.TEXT.contractName()) && value == null) {
                    OTHER_NAMES_OF_TEXT.forEach(name -> put(name, body, values));
                }
            }
        }
    }

    /** Each object of a list is a row; one that says nothing is none. */
    private static void rows(Field group, Body body, Map<String, String> values) {
        var rows = body.objects(group.contractName(), row -> row);
        for (int no = 0; no < rows.size(); no++) {
            if (rows.get(no) != null) {
                read(group.members(), rows.get(no), "%s[%d].".formatted(group.contractName(), no), values);
            }
        }
    }

    private static String scalar(Field field, Body body) {
        boolean yesNo = field.type() == Field.Type.YES_NO;
        boolean number = NUMBERS.contains(field.type());
        var value = body.scalar(field.contractName(), number, yesNo);
        if (yesNo && value != null && !YES_OR_NO.contains(value)) {
            body.fault(field.contractName(), "yes-no");
            return null;
        }
        return value;
    }

    private static void put(String name, Body body, Map<String, String> values) {
        if (body.has(name)) {
            values.put(name, body.text(name));
        }
    }
}
