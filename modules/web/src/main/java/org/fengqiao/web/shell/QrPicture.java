package org.fengqiao.web.shell;

import io.nayuki.qrcodegen.QrCode;

/** A text as a QR picture: one SVG path, printed sharp at any size, and made here: the text leaves for no service. */
public final class QrPicture {
    private static final int BORDER = 2;
    private final QrCode code;

    public QrPicture(String text) {
        this.code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    }

    public String getPath() {
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + BORDER)
                            .append(' ')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    public int getSize() {
        return code.size + 2 * BORDER;
    }
}
