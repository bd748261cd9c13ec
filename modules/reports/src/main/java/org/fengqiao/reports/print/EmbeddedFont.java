package org.fengqiao.reports.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The typeface of charts: the same file that the documents embed, so no font of the machine is needed. */
public final class EmbeddedFont {
    private static final class Loaded {
        private static final Font SANS = load("NotoSansSC_400Regular.ttf");
    }

    private EmbeddedFont() {}

    public static Font sans(float size) {
        return Loaded.SANS.deriveFont(size);
    }

    private static Font load(String file) {
        try (var data = EmbeddedFont.class.getResourceAsStream("/org/fengqiao/reports/fonts/" + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new PrintFailed(file, e);
        }
    }
}
