package org.fengqiao.launcher;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads FENGQIAO_* variables, noting everything that is wrong so that all of it can be told at once. */
final class Environment {
    private final Map<String, String> variables;
    private final List<String> faults = new ArrayList<>();

    Environment(Map<String, String> variables) {
        this.variables = variables;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    int port(String name, int otherwise) {
        var value = text(name).orElse(String.valueOf(otherwise));
        if (value.matches("\\d{1,5}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= 65535) {
            return Integer.parseInt(value);
        }
        return wrong(name + "=" + value + " is not a port (1 to 65535)", otherwise);
    }

    int number(String name, int otherwise) {
        var value = text(name).orElse(String.valueOf(otherwise));
        return value.matches("[1-9]\\d{0,5}")
                ? Integer.parseInt(value)
                : wrong(name + "=" + value + " is not a number from 1 to 999999", otherwise);
    }

    InetAddress address(String name, String otherwise) {
        var value = text(name).orElse(otherwise);
        try {
            return InetAddress.getByName(value);
        } catch (UnknownHostException unknown) {
            return wrong(name + "=" + value + " is not an address of this machine", InetAddress.getLoopbackAddress());
        }
    }

    boolean yes(String name, boolean otherwise) {
        var value = text(name).orElse(otherwise ? "true" : "false").toLowerCase(java.util.Locale.ROOT);
        return switch (value) {
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            default -> wrong(name + "=" + value + " is neither true nor false", otherwise);
        };
    }

    Optional<Path> folder(String name) {
        var folder = text(name).map(value -> Path.of(value).toAbsolutePath().normalize());
        folder.filter(path -> !Files.isReadable(path) || !Files.isDirectory(path))
                .ifPresent(path -> wrong(name + "=" + path + " is not a readable folder", null));
        return folder;
    }

    Optional<Login> login(String userName) {
        var user = text(userName);
        var password = text(userName.replace("_USER", "_PASSWORD"));
        if (user.isPresent() != password.isPresent()) {
            wrong(userName + " and " + userName.replace("_USER", "_PASSWORD") + " belong together", null);
        }
        return user.flatMap(name -> password.map(secret -> new Login(name, secret)));
    }

    /** The server reads it itself; here it is only looked at, so that a slip is told before anything starts. */
    void checkAddresses(String name) {
        text(name).stream()
                .flatMap(value -> Arrays.stream(value.split("[,\\s]+")))
                .filter(word -> !word.matches("[0-9a-fA-F:.]*[:.][0-9a-fA-F:.]*(/\\d{1,3})?"))
                .forEach(word ->
                        wrong(name + ": " + word + " is neither an address nor a net such as 10.2.0.0/16", null));
    }

    /** The same for an address that people type. */
    void checkHouse(String name) {
        text(name)
                .filter(value -> !value.matches("https?://[A-Za-z0-9.-]+(:\\d{1,5})?/?"))
                .ifPresent(value -> wrong(name + "=" + value + " is not of the form https://name[:port]", null));
    }

    /** The same for one of a few words. */
    void checkWord(String name, String... words) {
        text(name)
                .filter(value -> Arrays.stream(words).noneMatch(value::equalsIgnoreCase))
                .ifPresent(value -> wrong(name + "=" + value + " is none of " + String.join(", ", words), null));
    }

    <T> T wrong(String fault, T instead) {
        faults.add(fault);
        return instead;
    }

    void refuseFaults() {
        if (!faults.isEmpty()) {
            throw new CannotStart(String.join("; ", faults));
        }
    }
}
