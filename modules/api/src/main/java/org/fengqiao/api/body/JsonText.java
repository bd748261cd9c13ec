package org.fengqiao.api.body;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Makes an object of what was sent, or says that it is none. */
final class JsonText {
    private static final JsonProvider JSON = JsonProvider.provider();

    private JsonText() {}

    /** The parser says in several ways that it cannot read something; none of them is a failure of ours. */
    static JsonObject parsed(String text) {
        try (var parser = JSON.createParser(new StringReader(text))) {
            parser.next();
            if (parser.getValue() instanceof JsonObject object && !parser.hasNext()) {
                return object;
            }
        } catch (RuntimeException | StackOverflowError e) {
            throw new MalformedJson(e);
        }
        throw new MalformedJson(null);
    }

    static String decoded(byte[] sent) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(sent))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new MalformedJson(e);
        }
    }
}
