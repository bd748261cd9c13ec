package org.fengqiao.api.body;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;

/** A file with the fields that were sent beside it. */
public record Upload(String fileName, byte[] content, Map<String, String> fields) {
    private static final int LONGEST_FIELD = 100_000;

    /** Reads the part called {@code file}, at most one byte more than the largest that would be taken. */
    public static Upload read(List<EntityPart> parts, long largest) {
        var fields = new HashMap<String, String>();
        Upload file = null;
        for (var part : parts) {
            if ("file".equals(part.getName()) && part.getFileName().isPresent()) {
                file = new Upload(name(part.getFileName().get()), bytes(part, largest + 1), fields);
            } else {
                fields.put(part.getName(), new String(bytes(part, LONGEST_FIELD), StandardCharsets.UTF_8));
            }
        }
        if (file == null) {
            throw Refusal.of(List.of(new FieldFault("file", "required")));
        }
        return file;
    }

    /** What makes two uploads the same one: the boundary between the parts is another each time. */
    public byte[] likeness() {
        var fieldsAndName = (fields + "\n" + fileName + "\n").getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(fieldsAndName.length + content.length)
                .put(fieldsAndName)
                .put(content)
                .array();
    }

    private static byte[] bytes(EntityPart part, long most) {
        try (var in = part.getContent()) {
            return in.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Browsers send the name's UTF-8 bytes, headers are read as Latin-1; a path before the name is dropped. */
    static String name(String sent) {
        var name = sent;
        if (sent.chars().allMatch(c -> c < 256)) {
            try {
                var bytes = ByteBuffer.wrap(sent.getBytes(StandardCharsets.ISO_8859_1));
                name = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            } catch (CharacterCodingException latin) {
                name = sent;
            }
        }
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
