package org.fengqiao.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Language, light or dark, large print and single-key shortcuts, as chosen on this device and kept in cookies. */
@Named
@RequestScoped
public class Preferences {
    private final Map<String, String> chosen = new HashMap<>();

    @Inject
    private HttpServletRequest request;

    @PostConstruct
    void read() {
        Cookie[] cookies = request.getCookies();
        for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
            Preference.named(cookie.getName())
                    .filter(preference -> preference.allows(cookie.getValue()))
                    .ifPresent(preference -> chosen.put(cookie.getName(), cookie.getValue()));
        }
    }

    public Locale getLocale() {
        return isEnglish() ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    public boolean isEnglish() {
        return "en".equals(chosen.get("lang"));
    }

    public String getLanguageTag() {
        return isEnglish() ? "en" : "zh-CN";
    }

    public String getTheme() {
        return chosen.getOrDefault("theme", "auto");
    }

    public boolean isElder() {
        return "on".equals(chosen.get("elder"));
    }

    public boolean isKeys() {
        return !"off".equals(chosen.get("keys"));
    }

    /** The classes of the html element; the stylesheet does the rest. */
    public String getRootClass() {
        return "theme-" + getTheme() + (isElder() ? " elder" : "");
    }
}
