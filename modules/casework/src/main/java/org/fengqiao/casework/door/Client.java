package org.fengqiao.casework.door;

import java.net.Inet6Address;
import java.util.HexFormat;

/** Who asks: from which address, and whether on the whole way to our door nobody could read along. */
public record Client(String address, boolean secure) {

    /** Under which name tries are counted. One house has one IPv6 net of 64 bits, whose addresses it makes up at will. */
    public String limit() {
        return Nets.parsed(address)
                .filter(Inet6Address.class::isInstance)
                .map(six -> HexFormat.ofDelimiter(":").formatHex(six.getAddress(), 0, 8) + "/64")
                .orElse(address);
    }
}
