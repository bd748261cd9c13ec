package org.fengqiao.api.answer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What is answered, to the letter: names, order, what is not known, and how days and instants are written. The files
 * were written by hand-made answers and stay as they are; what is added since is added to them.
 */
class GoldenAnswersTest {
    static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final Path FILES = Path.of("src/test/resources/org/fengqiao/api/answer/golden");

    @TestFactory
    Stream<DynamicTest> an_answer_is_written_as_it_always_was() {
        var answers = new TreeMap<String, Supplier<Object>>();
        Answered.cases(answers);
        Answered.law(answers);
        Answered.house(answers);
        return answers.entrySet().stream().map(this::golden);
    }

    private DynamicTest golden(Map.Entry<String, Supplier<Object>> answer) {
        return DynamicTest.dynamicTest(
                answer.getKey(),
                () -> assertThat(pretty(AnswerJson.of(answer.getValue().get()))).isEqualTo(read(answer.getKey())));
    }

    private static String read(String name) throws IOException {
        var file = FILES.resolve(name + ".json");
        return pretty(
                Json.createReader(new StringReader(Files.readString(file))).readValue());
    }

    /** One name or value a line, so that a difference shows where it is. */
    static String pretty(JsonValue value) {
        var text = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(value);
        }
        return text.toString().strip() + "\n";
    }
}
