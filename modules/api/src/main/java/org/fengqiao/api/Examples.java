package org.fengqiao.api;

/** What a body of each kind looks like, for the published contract. */
final class Examples {
    static final String REGISTRATION =
            """
            {"channel":"VISIT","purpose":"DISPUTE","category":"02","region":"990101100204","summary":"屋檐滴水",\
            "text":"…","name":"张三","phone":"13800000000","representatives":[],"coPetitioners":[],\
            "respondents":[{"name":"李四","kind":"PERSON"}],"headcount":1,\
            "settlement":{"outcome":"FULFILLED","form":"ORAL"}}""";

    static final String FILING =
            """
            {"purpose":"APPEAL","category":"02","region":"990101100204","summary":"屋檐滴水","text":"…",\
            "name":"张三","phone":"13800000000","headcount":1}""";

    static final String RATING = "{\"level\":\"SATISFIED\",\"words\":\"…\"}";
    static final String SUPPLEMENT = "{\"text\":\"…\"}";
    static final String WITHDRAWAL = "{\"reason\":\"…\"}";
    static final String REVIEW_REQUEST = "{\"reason\":\"…\",\"postedOn\":\"2026-03-09\"}";
    static final String ACT = "{\"act\":\"ESCALATE\",\"version\":0,\"reason\":\"…\"}";
    static final String REASON = "{\"reason\":\"…\"}";
    static final String DISPATCH =
            """
            {"version":3,"parts":[{"office":"990101-zrj","part":"查明界址","due":"2026-03-20"},\
            {"office":"990101-sfj","part":"法律意见"}]}""";
    static final String SEND_DOWN =
            """
            {"reason":"请邀请乡贤参加,再调解一次",\
            "cases":[{"number":"990101-2026-000001-3","version":3,"office":"990101100"}]}""";
    static final String LOGIN_CODE = "{\"code\":\"287082\"}";
    static final String HAND_OVER = "{\"from\":1,\"to\":2,\"reason\":\"…\"}";
    static final String DECISION = "{\"decision\":\"DECLINE\",\"reason\":\"本人未提出\"}";
    static final String REPORT =
            """
            {"report":"tiered-escalation","format":"PDF",\
            "parameters":{"office":"990101","from":"2026-01-01","to":"2026-06-30"}}""";
    static final String VERIFICATION = "{\"number\":\"990101-2026-000001-3\"}";
    static final String IMPORT = "{\"preview\":50,\"mode\":\"GOOD_ROWS\"}";
    static final String PROPOSAL = "{\"text\":\"pack: response\\nversion: …\",\"reason\":\"…\"}";
    static final String CALENDAR = "{\"text\":\"year: 2027\\nnotice: …\",\"reason\":\"…\"}";

    private Examples() {}
}
