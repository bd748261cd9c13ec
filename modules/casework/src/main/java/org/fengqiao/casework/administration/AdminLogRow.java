package org.fengqiao.casework.administration;

import jakarta.annotation.Nullable;
import java.time.Instant;

/** A line of the log; login and name are null for who was nobody, such as a stranger at the door. */
public record AdminLogRow(
        int no,
        Instant at,
        @Nullable String login,
        @Nullable String name,
        @Nullable String office,
        Entrance.Way door,
        @Nullable String address,
        AdminAct act,
        @Nullable String whom,
        @Nullable String before,
        @Nullable String after,
        String hash) {}
