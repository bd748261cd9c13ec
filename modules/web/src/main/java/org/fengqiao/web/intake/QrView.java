package org.fengqiao.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.fengqiao.casework.door.FrontDoor;
import org.fengqiao.web.shell.QrPicture;

/** The code of the slip as a QR picture. It leads to the tracking page. */
@Named("qr")
@RequestScoped
public class QrView {
    @Inject
    private HttpServletRequest request;

    @Inject
    private FrontDoor door;

    @Inject
    private Slip slip;

    private QrPicture picture;

    public String getPath() {
        return picture().getPath();
    }

    public int getSize() {
        return picture().getSize();
    }

    private QrPicture picture() {
        if (picture == null) {
            picture = new QrPicture(door.house(request) + "/track?code=" + slip.getCode());
        }
        return picture;
    }
}
