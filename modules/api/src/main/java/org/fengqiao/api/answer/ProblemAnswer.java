package org.fengqiao.api.answer;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Map;

/** A problem document (RFC 9457); the detail is for a clerk. */
public record ProblemAnswer(
        String type,
        String title,
        int status,
        String detail,
        @Inline @Nullable Versions versions,
        @Inline @Nullable Broken broken) {

    /** A case has moved on: the version that was shown, and the one that stands. */
    public record Versions(Map<String, Object> yours, Map<String, Object> theirs) {}

    /** Every broken field at once. */
    public record Broken(List<BrokenField> errors) {}

    /** One of them. */
    public record BrokenField(String field, String message) {}
}
