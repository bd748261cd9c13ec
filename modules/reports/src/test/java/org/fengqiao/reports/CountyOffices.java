package org.fengqiao.reports;

import java.util.List;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.OfficeKind;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Offices;
import org.fengqiao.model.office.Role;

/** A small county: two towns with a village each, a department beside the first town, and the inspectors. */
public final class CountyOffices {
    public static final Office COUNTY = new Office("990101", "桐溪县综治中心", OfficeKind.CENTRE, "990101", null, null);
    public static final Office TOWN = centre("990101100", "城关镇综治中心", COUNTY);
    public static final Office VILLAGE = centre("990101100204", "东门社区综治中心", TOWN);
    public static final Office TOWN2 = centre("990101101", "石桥乡综治中心", COUNTY);
    public static final Office VILLAGE2 = centre("990101101201", "石桥村综治中心", TOWN2);
    public static final Office DEPARTMENT =
            new Office("990101100-sfs", "城关镇司法所", OfficeKind.DEPARTMENT, "990101100", "990101100", null);
    public static final Office INSPECTION =
            new Office("990101-jw", "桐溪县纪委监委", OfficeKind.INSPECTION, "990101", null, null);
    public static final List<Office> ALL = List.of(COUNTY, TOWN, VILLAGE, TOWN2, VILLAGE2, DEPARTMENT, INSPECTION);
    public static final Offices TREE = new Offices(ALL);

    private CountyOffices() {}

    public static Officer clerkOf(Office office) {
        return new Officer(office.code().hashCode(), "经办人", office, Role.CASEWORKER);
    }

    private static Office centre(String code, String name, Office superior) {
        return new Office(code, name, OfficeKind.CENTRE, code, superior.code(), superior.code());
    }
}
