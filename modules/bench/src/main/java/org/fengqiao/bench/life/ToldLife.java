package org.fengqiao.bench.life;

import java.util.List;
import java.util.Map;

/** What is told in every life: the same places, people and words for all parties. */
final class ToldLife {
    static final String COUNTY = "990101";
    static final String TOWN = "990101100";
    /** The department that answers the appeal. */
    static final String DEPARTMENT = "990101-zrj";

    /** Decides on a request for review of what the town or the department answered. */
    static final String REVIEWING = "990101-zf";

    static final String VILLAGE = "990101100204";

    static final String CHANNEL = "VISIT";
    static final String PLACE = "三组老井旁";
    static final int HEADCOUNT = 2;
    static final String NAME = "陈桂英";
    static final String PHONE = "12345678901";
    static final String ADDRESS = "北关村三组";

    static final String NOT_AGREED = "两次调解未成";
    static final String BEYOND_THE_TOWN = "涉及确权,镇里无权处理";
    static final String BELOW = "按勘界结果主持调解";
    static final String PROOF = "送达回证";
    static final String AGREEMENT = "拆除三十厘米";
    static final String COMPETENT = "属自然资源部门职责";
    static final String DECISION = "经核查,占用情况属实,按本县补偿标准补偿,明细附后";
    /** The day on which every life begins. */
    static final String RECEIVED = "2026-03-02";

    /** The printed notice is handed over with the acceptance. */
    static final Map<String, Object> NOTICE = Map.of(
            "noticeGiven",
            "IN_THE_ACT",
            "method",
            "IN_PERSON",
            "sentOn",
            PlainClocks.DAY.toString(),
            "deliveredOn",
            PlainClocks.DAY.toString());

    static final String RESULT = "EXPLAINED";
    static final String REQUEST = "答复补偿标准";
    static final String FACTS = "修路占用承包地两分";
    static final String LAWS = "XF:31(6)";
    static final String REPLY = "双方已签协议,勘界结果附后";

    private ToldLife() {}

    /** The office and the centres above it. */
    static List<String> chain(String office) {
        return office.equals(VILLAGE) ? List.of(VILLAGE, TOWN, COUNTY) : List.of(office);
    }

    static String tier(String office) {
        return switch (office) {
            case VILLAGE -> "VILLAGE";
            case TOWN -> "TOWN";
            default -> "COUNTY";
        };
    }

    /** Each office has a person of its own. */
    static long person(String office) {
        return 1000 + Math.abs(office.hashCode() % 100_000);
    }
}
