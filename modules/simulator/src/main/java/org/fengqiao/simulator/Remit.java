package org.fengqiao.simulator;

import java.util.List;
import java.util.Map;
import org.fengqiao.model.office.Office;

/** Which departments have something to say in which kind of matter: beside a town, and in the county. */
final class Remit {
    private static final Map<String, List<String>> TOWN = Map.ofEntries(
            Map.entry("01", List.of("sfs", "pcs")),
            Map.entry("02", List.of("sfs", "pcs", "zrs")),
            Map.entry("03", List.of("zrs", "sfs")),
            Map.entry("06", List.of("pcs", "sfs")),
            Map.entry("07", List.of("zrs", "sfs")),
            Map.entry("08", List.of("zrs", "sfs")),
            Map.entry("09", List.of("sfs", "pcs")),
            Map.entry("10", List.of("rss", "sfs")),
            Map.entry("14", List.of("pcs", "sfs")),
            Map.entry("99", List.of("rss", "pcs", "sfs")));

    private static final Map<String, List<String>> COUNTY = Map.ofEntries(
            Map.entry("01", List.of("fl", "mzj", "sfj")),
            Map.entry("02", List.of("sfj", "zjj")),
            Map.entry("03", List.of("zrj", "nyj")),
            Map.entry("04", List.of("sjj", "sfj")),
            Map.entry("05", List.of("nyj", "sjj")),
            Map.entry("06", List.of("gaj", "sfj", "yjj")),
            Map.entry("07", List.of("zrj", "nyj")),
            Map.entry("08", List.of("zrj", "zjj", "jtj")),
            Map.entry("09", List.of("hbj")),
            Map.entry("10", List.of("rsj", "zgh")),
            Map.entry("12", List.of("sjj")),
            Map.entry("13", List.of("wjj")),
            Map.entry("14", List.of("gaj", "jtj")),
            Map.entry("15", List.of("zjj")),
            Map.entry("99", List.of("mzj", "jtj", "jyj", "zjj")));

    private Remit() {}

    /** A department that the centre may call in this kind of matter. */
    static Office of(String category, Office centre, Walk walk) {
        boolean town = !centre.code().equals(walk.county().code());
        var suffixes =
                town ? TOWN.getOrDefault(category, List.of("sfs")) : COUNTY.getOrDefault(category, List.of("sfj"));
        return walk.county().offices().of(centre.code() + "-" + walk.dice().one(suffixes));
    }

    static String suffix(Office department) {
        return department.code().substring(department.code().indexOf('-') + 1);
    }
}
