package org.fengqiao.api.answer;

import jakarta.annotation.Nullable;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.fengqiao.casework.dossier.EventRow;
import org.fengqiao.model.Words;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Stage;

/** One event of a case: facts are what was done, words what was said; each act has its own. */
public record EventAnswer(
        int seq,
        Instant at,
        Act act,
        String label,
        @Nullable String office,
        @Nullable String officeName,
        @Nullable String person,
        Stage stage,
        @Nullable String reason,
        @Nullable JsonValue facts,
        @Nullable JsonValue words,
        boolean forTheCitizen,
        String hash) {
    private static final JsonProvider JSON = JsonProvider.provider();

    public static List<EventAnswer> of(List<EventRow> events, Locale locale) {
        var words = Words.of(locale);
        return events.stream().map(event -> of(event, words)).toList();
    }

    private static EventAnswer of(EventRow event, Words words) {
        return ByName.of(event)
                .with("label", words.label(event.act()))
                .with("facts", parsed(event.facts()))
                .with("words", parsed(event.words()))
                .as(EventAnswer.class);
    }

    private static JsonValue parsed(String json) {
        if (json == null) {
            return null;
        }
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }
}
