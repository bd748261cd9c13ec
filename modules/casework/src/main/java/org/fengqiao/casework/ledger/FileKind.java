package org.fengqiao.casework.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file really is, by its first bytes; its name may say anything. */
enum FileKind {
    TEXT,
    XLSX;

    private static final int HEAD = 8192;

    /** Refuses everything that is no ledger, and says what it is and what to do instead. */
    static FileKind of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        var ascii = new String(head, StandardCharsets.ISO_8859_1);
        if (ascii.startsWith("PK\u0003\u0004")) {
            return XLSX;
        }
        refuseForeign(ascii);
        if (!TextEncoding.isWide(head) && ascii.chars().anyMatch(FileKind::isNoText)) {
            throw new UnreadableLedger("file.binary");
        }
        return TEXT;
    }

    private static void refuseForeign(String head) {
        if (head.isBlank()) {
            throw new UnreadableLedger("file.empty");
        }
        if (head.startsWith("%PDF")) {
            throw new UnreadableLedger("file.pdf");
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw new UnreadableLedger("file.xls");
        }
        if (isPicture(head)) {
            throw new UnreadableLedger("file.picture");
        }
        if (head.startsWith("Rar!") || head.startsWith("7z\u00BC\u00AF") || head.startsWith("\u001F\u008B")) {
            throw new UnreadableLedger("file.archive");
        }
        if (isMarkup(head)) {
            throw new UnreadableLedger("file.html");
        }
    }

    private static boolean isPicture(String head) {
        return head.startsWith("\u0089PNG")
                || head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("GIF8")
                || head.startsWith("BM") && head.indexOf('\0') > 0
                || head.startsWith("II*\0")
                || head.startsWith("RIFF") && head.indexOf("WEBP") == 8;
    }

    /** Some systems hand out web pages under the name of a spreadsheet. */
    private static boolean isMarkup(String head) {
        var start = head.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        return start.matches("(?s)<(!doctype|html|head|body|table|meta|\\?xml|style|div).*");
    }

    private static boolean isNoText(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A;
    }
}
