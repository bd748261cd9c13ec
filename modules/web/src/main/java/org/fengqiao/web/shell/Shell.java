package org.fengqiao.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A stamp of the stylesheet, script and icons, so that a browser fetches them anew exactly when they changed. */
@Named
@ApplicationScoped
public class Shell {
    private static final List<String> ASSETS = List.of("fengqiao.css", "fengqiao.js", "icons.svg");

    @Inject
    private ServletContext house;

    private String stamp;

    @PostConstruct
    void takeStamp() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (String asset : ASSETS) {
                try (var content = house.getResourceAsStream("/resources/fq/" + asset)) {
                    digest.update(content.readAllBytes());
                }
            }
            stamp = HexFormat.of().formatHex(digest.digest(), 0, 5);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public String getStamp() {
        return stamp;
    }
}
