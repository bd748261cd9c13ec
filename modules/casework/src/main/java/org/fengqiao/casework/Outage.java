package org.fengqiao.casework;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.transaction.xa.XAException;

/** Whether a failure only means that the house cannot serve for a while: its database is away, or a disk is full. */
public final class Outage {
    /** After so many seconds it is worth trying again. */
    public static final int RETRY_SECONDS = 30;

    private static final int MOST = 100;

    /** Connection lost, resources short (a full disk is one), shut down by its operator, trouble with files. */
    private static final List<String> STATES = List.of("08", "53", "57P", "58");

    /** What the container's pool throws has no state. */
    private static final List<String> POOL = List.of("PoolingException", "ResourceAllocationException");

    private static final List<String> FULL = List.of("No space left on device", "Disk quota exceeded");

    private Outage() {}

    public static boolean isBehind(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var waiting = new ArrayDeque<Throwable>(List.of(failure));
        while (!waiting.isEmpty() && seen.size() < MOST) {
            var each = waiting.poll();
            if (!seen.add(each)) {
                continue;
            }
            if (isOne(each)) {
                return true;
            }
            waiting.addAll(Arrays.asList(each.getSuppressed()));
            if (each.getCause() != null) {
                waiting.add(each.getCause());
            }
            if (each instanceof SQLException sql && sql.getNextException() != null) {
                waiting.add(sql.getNextException());
            }
        }
        return false;
    }

    private static boolean isOne(Throwable each) {
        if (each instanceof SQLException sql && sql.getSQLState() != null) {
            return STATES.stream().anyMatch(sql.getSQLState()::startsWith);
        }
        if (each instanceof XAException) {
            return isUnanswered(each);
        }
        if (each instanceof IOException && each.getMessage() != null) {
            return FULL.stream().anyMatch(each.getMessage()::contains);
        }
        return POOL.stream().anyMatch(each.getClass().getSimpleName()::equals);
    }

    /**
     * A commit to which no answer came stands or does not: that is no failure in which nothing was kept. The container
     * hands on the words alone; what the database itself refuses, such as a reference that leads nowhere, is called so.
     */
    private static boolean isUnanswered(Throwable commit) {
        return commit.getMessage() != null && !commit.getMessage().contains("ERROR:");
    }
}
