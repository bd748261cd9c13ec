package org.fengqiao.model;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of the house in one language: terms, refusals and labels from the message bundle. */
public final class Words {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    public static Words of(Locale locale) {
        return new Words(ResourceBundle.getBundle(
                "org.fengqiao.model.Messages", locale, Words.class.getClassLoader(), NO_FALLBACK));
    }

    public static Words chinese() {
        return of(Locale.SIMPLIFIED_CHINESE);
    }

    /** The label of a constant, e.g. {@code Stage.REGISTERED} → 已登记; a null is 未填写. */
    public String label(Enum<?> constant) {
        if (constant == null) {
            return say("unspecified");
        }
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    public String say(String key, Object... args) {
        try {
            var pattern = bundle.getString(key);
            return args.length == 0 ? pattern : new MessageFormat(pattern, bundle.getLocale()).format(args);
        } catch (MissingResourceException e) {
            return key;
        }
    }
}
