package org.fengqiao.launcher.borders;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What careless and hostile people send. */
public final class Nasty {
    /** Texts that mean something to somebody on their way: to the database, the page, the words, the disk. */
    public static final List<String> TEXTS = List.of(
            "",
            " ",
            "'; drop table event; --",
            "' or '1'='1",
            "\\",
            "%_%",
            "<script>alert(1)</script>\"><img src=x onerror=alert(2)>",
            "#{1+1}${7*7}${jndi:ldap://127.0.0.1/x}",
            "{0}{1}'{",
            "%s%n%00",
            "../../../etc/passwd",
            "-1",
            "99999999999999999999999999",
            "NaN",
            "2026-02-30",
            "9999-12-31",
            "-999999999-01-01",
            "\u202e\u200b\ufeff\u0085",
            "👨‍👩‍👧‍👦𠮷",
            "一".repeat(30_000),
            "a\r\nSet-Cookie: x=1");

    /** Other kinds of JSON where something else is expected, and characters no database keeps. */
    public static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "0.5",
            "1e400",
            "1E+2147483647",
            "99999999999999999999999999",
            "[]",
            "{}",
            "[null]",
            "[[[]]]",
            "[{\"name\":[]}]",
            "[\"\\u0000\"]",
            "{\"outcome\":{}}",
            "\"\\u0000\"",
            "\"\\ud800\"");

    /** Bodies that are no JSON object, or only nearly. */
    public static final List<byte[]> BODIES = List.of(
            bytes(""),
            bytes("{"),
            bytes("null"),
            bytes("[]"),
            bytes("\"x\""),
            bytes("1e999999999"),
            bytes("{\"act\":}"),
            bytes("{\"act\":\"NOTE\"} {\"act\":\"NOTE\"}"),
            bytes("[".repeat(200_000)),
            bytes("{\"a\":".repeat(50_000)),
            bytes("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>"),
            new byte[] {'{', '"', (byte) 0xc3, (byte) 0x28, '"', ':', '1', '}'},
            new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0},
            bytes("{\"summary\":\"" + "x".repeat(2_000_000) + "\"}"));

    private Nasty() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
