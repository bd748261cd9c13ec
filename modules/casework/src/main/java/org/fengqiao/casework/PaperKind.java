package org.fengqiao.casework;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The kinds of paper that are taken, each with the mark by which its content is known; a name may say anything. */
enum PaperKind {
    PDF("application/pdf", head(1024, "%PDF-"), "pdf"),
    JPEG("image/jpeg", start("\u00FF\u00D8\u00FF"), "jpg", "jpeg"),
    PNG("image/png", start("\u0089PNG\r\n\u001A\n"), "png"),
    TEXT("text/plain", PaperKind::isText, "txt"),
    WORD("application/msword", start("\u00D0\u00CF\u0011\u00E0").or(start("{\\rtf")), "doc"),
    WORD_XML(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            start("PK\u0003\u0004").and(inside("word/")),
            "docx"),
    EXCEL("application/vnd.ms-excel", start("\u00D0\u00CF\u0011\u00E0"), "xls"),
    EXCEL_XML(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            start("PK\u0003\u0004").and(inside("xl/")),
            "xlsx"),
    SOUND("audio/mpeg", start("ID3").or(PaperKind::isFrame), "mp3"),
    FILM("video/mp4", content -> text(content, 4, 4).equals("ftyp"), "mp4");

    private final String mediaType;
    private final Predicate<byte[]> content;
    private final List<String> extensions;

    PaperKind(String mediaType, Predicate<byte[]> content, String... extensions) {
        this.mediaType = mediaType;
        this.content = content;
        this.extensions = List.of(extensions);
    }

    static Optional<PaperKind> named(String fileName) {
        var extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst();
    }

    /** All extensions, for who has to choose another. */
    static String extensions() {
        return String.join(
                ", ",
                Arrays.stream(values())
                        .flatMap(kind -> kind.extensions.stream())
                        .sorted()
                        .toList());
    }

    String mediaType() {
        return mediaType;
    }

    boolean isIn(byte[] bytes) {
        return content.test(bytes);
    }

    private static Predicate<byte[]> start(String mark) {
        return content -> text(content, 0, mark.length()).equals(mark);
    }

    private static Predicate<byte[]> head(int most, String mark) {
        return content -> text(content, 0, most).contains(mark);
    }

    /** The names of the entries stand in a zip as they are. */
    private static Predicate<byte[]> inside(String folder) {
        return content -> new String(content, StandardCharsets.ISO_8859_1).contains(folder);
    }

    /** A sound without a title begins with the sync bits of its first frame. */
    private static boolean isFrame(byte[] content) {
        return content.length > 1 && content[0] == (byte) 0xFF && (content[1] & 0xE0) == 0xE0;
    }

    /** In one of the three ways in which text is written here, and without what no text has. */
    private static boolean isText(byte[] content) {
        var wide = text(content, 0, 2);
        var charsets = wide.equals("\u00FF\u00FE") || wide.equals("\u00FE\u00FF")
                ? List.of(StandardCharsets.UTF_16)
                : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
        return charsets.stream().anyMatch(charset -> isText(content, charset));
    }

    private static boolean isText(byte[] content, Charset charset) {
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A);
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }

    private static String text(byte[] content, int from, int length) {
        int end = Math.min(content.length, from + length);
        return from >= end ? "" : new String(content, from, end - from, StandardCharsets.ISO_8859_1);
    }
}
