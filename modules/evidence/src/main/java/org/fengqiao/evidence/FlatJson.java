package org.fengqiao.evidence;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what {@link CanonicalJson} writes, from any hand: one flat JSON object, strictly; anything else is refused. */
public final class FlatJson {
    private final String json;
    private int at;

    private FlatJson(String json) {
        this.json = json;
    }

    /** The fields in the order written: texts, numbers as BigDecimal, truth values and null. */
    public static Map<String, Object> read(String json) {
        return new FlatJson(json).object();
    }

    private Map<String, Object> object() {
        var fields = new LinkedHashMap<String, Object>();
        expect('{');
        if (!accept('}')) {
            do {
                var key = text();
                expect(':');
                if (fields.containsKey(key)) {
                    throw broken();
                }
                fields.put(key, value());
            } while (accept(','));
            expect('}');
        }
        space();
        if (at < json.length()) {
            throw broken();
        }
        return fields;
    }

    private Object value() {
        space();
        var c = at < json.length() ? json.charAt(at) : ' ';
        return switch (c) {
            case '"' -> text();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private String text() {
        expect('"');
        var text = new StringBuilder();
        while (at < json.length()) {
            var c = json.charAt(at++);
            if (c == '"') {
                return text.toString();
            }
            if (c < ' ') {
                throw broken();
            }
            text.append(c == '\\' ? escaped() : c);
        }
        throw broken();
    }

    private char escaped() {
        var c = at < json.length() ? json.charAt(at++) : ' ';
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> codeUnit();
            default -> throw broken();
        };
    }

    private char codeUnit() {
        var end = at + 4;
        if (end > json.length() || !json.substring(at, end).matches("[0-9a-fA-F]{4}")) {
            throw broken();
        }
        var unit = (char) Integer.parseInt(json.substring(at, end), 16);
        at = end;
        return unit;
    }

    private BigDecimal number() {
        var start = at;
        while (at < json.length() && "+-.eE0123456789".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
        var number = json.substring(start, at);
        if (!number.matches("-?(0|[1-9]\\d{0,30})(\\.\\d{1,30})?([eE][+-]?\\d{1,2})?")) {
            throw broken();
        }
        return new BigDecimal(number);
    }

    private Boolean word(String word, Boolean value) {
        if (!json.startsWith(word, at)) {
            throw broken();
        }
        at += word.length();
        return value;
    }

    private void expect(char c) {
        if (!accept(c)) {
            throw broken();
        }
    }

    private boolean accept(char c) {
        space();
        var there = at < json.length() && json.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private void space() {
        while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
    }

    private IllegalArgumentException broken() {
        return new IllegalArgumentException("not a flat JSON object, at character " + (at + 1));
    }
}
