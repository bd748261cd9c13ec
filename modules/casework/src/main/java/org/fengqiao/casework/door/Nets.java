package org.fengqiao.casework.door;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Addresses that the operator named; single ones, or nets such as 10.2.0.0/16. */
final class Nets {
    private record Net(byte[] address, int bits) {
        boolean holds(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (other[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Net> nets;

    private Nets(List<Net> nets) {
        this.nets = nets;
    }

    /** @throws IllegalArgumentException for what is no address */
    static Nets of(String setting) {
        return new Nets(Arrays.stream(setting.split("[,\\s]+"))
                .filter(word -> !word.isEmpty())
                .map(Nets::net)
                .toList());
    }

    boolean none() {
        return nets.isEmpty();
    }

    boolean hold(String address) {
        return parsed(address)
                .map(InetAddress::getAddress)
                .filter(bytes -> nets.stream().anyMatch(net -> net.holds(bytes)))
                .isPresent();
    }

    /** Only what is an address as it stands: no name is ever looked up here. */
    static Optional<InetAddress> parsed(String text) {
        boolean literal = text.matches("\\d{1,3}(\\.\\d{1,3}){3}") || text.matches("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
        if (!literal) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException none) {
            return Optional.empty();
        }
    }

    private static Net net(String word) {
        var parts = word.split("/", 2);
        var address = parsed(parts[0])
                .map(InetAddress::getAddress)
                .orElseThrow(() -> new IllegalArgumentException(word + " is not an address"));
        int most = address.length * 8;
        int bits = parts.length == 1 ? most : bits(parts[1], most, word);
        return new Net(address, bits);
    }

    private static int bits(String text, int most, String word) {
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) > most) {
            throw new IllegalArgumentException(word + " is not a net");
        }
        return Integer.parseInt(text);
    }
}
