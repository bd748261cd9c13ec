package org.fengqiao.model.casefile;

import java.util.regex.Pattern;

/** A door through which the citizen does an act: the last part of its address, e.g. {@code rating}. */
public record PublicDoor(String path) {
    private static final Pattern PATH = Pattern.compile("[a-z]+(-[a-z]+)*");

    public PublicDoor {
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("no public door can lie at " + path);
        }
    }
}
