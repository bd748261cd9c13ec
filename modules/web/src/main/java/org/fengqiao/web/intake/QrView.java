package org.fengqiao.web.intake;

import io.nayuki.qrcodegen.QrCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.fengqiao.casework.door.FrontDoor;

/** The code of the slip as a QR picture: one SVG path, printed sharp at any size. It leads to the tracking page. */
@Named("qr")
@RequestScoped
public class QrView {
    private static final int BORDER = 2;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FrontDoor door;

    @Inject
    private Slip slip;

    public String getPath() {
        var picture = picture();
        var path = new StringBuilder();
        for (int y = 0; y < picture.size; y++) {
            for (int x = 0; x < picture.size; x++) {
                if (picture.getModule(x, y)) {
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
        return picture().size + 2 * BORDER;
    }

    private QrCode picture() {
        return QrCode.encodeText(door.house(request) + "/track?code=" + slip.getCode(), QrCode.Ecc.MEDIUM);
    }
}
