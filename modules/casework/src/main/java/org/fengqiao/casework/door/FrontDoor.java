package org.fengqiao.casework.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.casework.HouseSettings;

/**
 * Answers who the client is and under which address the house is known. What a proxy says is believed only of the
 * proxies that the operator named in FENGQIAO_TRUSTED_PROXY; from everybody else these headers are noise.
 */
@ApplicationScoped
public class FrontDoor {
    private static final Set<String> CLOSED = Set.of("false", "no", "0");

    private final Nets proxies;
    private final Optional<String> publicAddress;
    private final Nets monitors;

    public FrontDoor() {
        this(
                HouseSettings.find("FENGQIAO_TRUSTED_PROXY").orElse(""),
                HouseSettings.find("FENGQIAO_PUBLIC_ADDRESS").orElse(""),
                HouseSettings.find("FENGQIAO_MONITORS").orElse("127.0.0.1 ::1"));
    }

    FrontDoor(String proxies, String publicAddress, String monitors) {
        this.proxies = Nets.of(proxies);
        this.monitors = Nets.of(monitors);
        this.publicAddress =
                Optional.of(publicAddress.strip().replaceAll("/+$", "")).filter(text -> !text.isEmpty());
    }

    public Client client(HttpServletRequest request) {
        var peer = request.getRemoteAddr();
        if (!proxies.hold(peer)) {
            return new Client(peer, request.isSecure());
        }
        var protocol = last(all(request, "X-Forwarded-Proto"));
        return new Client(
                lastStranger(all(request, "X-Forwarded-For"), peer),
                protocol.map("https"::equalsIgnoreCase).orElse(request.isSecure()));
    }

    /** Who may read how the server does. */
    public boolean isMonitor(HttpServletRequest request) {
        return monitors.hold(client(request).address());
    }

    /** Whether the contract of the REST interface is for everybody. */
    public boolean showsContract() {
        return !HouseSettings.find("FENGQIAO_OPENAPI").filter(CLOSED::contains).isPresent();
    }

    /** Browsers send the cookies of a house behind TLS over TLS only; plain http has to be asked for by its address. */
    public boolean cookiesAreSecure() {
        return publicAddress.map(address -> address.startsWith("https:")).orElse(!proxies.none());
    }

    /** Where people find this house, for links that leave it: as it was configured, or as the client asked for it. */
    public String house(HttpServletRequest request) {
        return publicAddress.orElseGet(() -> asked(request)) + request.getContextPath();
    }

    /**
     * Where a redirect leads. The house sends nobody elsewhere: whatever host a client claimed to have asked for, only
     * the path of an address of ours is told, behind the public address if there is one.
     */
    public String location(HttpServletRequest request, String location) {
        try {
            var whole = URI.create(request.getRequestURI()).resolve(location);
            var path = whole.getRawPath() == null || whole.getRawPath().isEmpty() ? "/" : whole.getRawPath();
            return publicAddress.orElse("")
                    + path.replaceAll("^/{2,}", "/")
                    + (whole.getRawQuery() == null ? "" : "?" + whole.getRawQuery())
                    + (whole.getRawFragment() == null ? "" : "#" + whole.getRawFragment());
        } catch (IllegalArgumentException noAddress) {
            return publicAddress.orElse("") + request.getContextPath() + "/";
        }
    }

    private String asked(HttpServletRequest request) {
        var url = request.getRequestURL().toString();
        var direct = url.substring(0, url.length() - request.getRequestURI().length());
        if (!proxies.hold(request.getRemoteAddr())) {
            return direct;
        }
        return last(all(request, "X-Forwarded-Host"))
                .filter(host -> host.matches("[A-Za-z0-9.-]+(:\\d{1,5})?|\\[[0-9a-fA-F:.]+](:\\d{1,5})?"))
                .map(host -> (client(request).secure() ? "https://" : "http://") + host)
                .orElse(direct);
    }

    /** Each proxy adds whom it heard at the end; what stands before the last stranger, the stranger wrote himself. */
    private String lastStranger(List<String> hops, String peer) {
        var client = peer;
        for (int i = hops.size() - 1; i >= 0; i--) {
            var hop = Nets.parsed(withoutPort(hops.get(i)));
            if (hop.isEmpty()) {
                return client;
            }
            client = hop.get().getHostAddress();
            if (!proxies.hold(client)) {
                return client;
            }
        }
        return client;
    }

    private static String withoutPort(String hop) {
        if (hop.startsWith("[")) {
            return hop.replaceAll("^\\[|](:\\d+)?$", "");
        }
        return hop.matches("[\\d.]+:\\d+") ? hop.substring(0, hop.indexOf(':')) : hop;
    }

    private static Optional<String> last(List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    private static List<String> all(HttpServletRequest request, String name) {
        return Collections.list(request.getHeaders(name)).stream()
                .flatMap(line -> List.of(line.split(",")).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
